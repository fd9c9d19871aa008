from flask import Flask, jsonify

from models import Invoice, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db.init_app(app)


@app.route("/users/<int:user_id>")
def user(user_id):
    user = User.query.get(user_id)
    return jsonify({c.name: getattr(user, c.name) for c in user.__table__.columns})


@app.route("/invoices")
def invoices():
    return jsonify([i.as_dict() for i in Invoice.query.all()])


@app.route("/invoices/<int:invoice_id>")
def invoice(invoice_id):
    invoice = Invoice.query.get_or_404(invoice_id)
    data = {}
    for column in Invoice.__table__.columns:
        if column.name not in ("margin",):
            data[column.name] = getattr(invoice, column.name)
    data["customer"] = invoice.customer.username
    return jsonify(data)
