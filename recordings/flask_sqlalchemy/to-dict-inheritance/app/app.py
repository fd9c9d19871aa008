from flask import Flask, jsonify

from models import Invoice, Staff, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)


@app.get("/users/<int:user_id>")
def user(user_id):
    return jsonify(db.get_or_404(User, user_id).to_dict())


@app.get("/users/<int:user_id>/full")
def user_full(user_id):
    return jsonify(db.get_or_404(User, user_id).to_dict(exclude=()))


@app.get("/users/<int:user_id>/only")
def user_only(user_id):
    return jsonify(db.get_or_404(User, user_id).to_dict(only=["username"]))


@app.get("/staff/<int:staff_id>")
def staff(staff_id):
    return jsonify(db.get_or_404(Staff, staff_id).to_dict())


@app.get("/invoices")
def invoices():
    return jsonify([invoice.to_dict() for invoice in Invoice.query])


@app.get("/invoices/<int:invoice_id>")
def invoice(invoice_id):
    return jsonify(db.get_or_404(Invoice, invoice_id).to_dict(deep=True))
