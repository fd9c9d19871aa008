from flask import Flask, jsonify, request
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import and_, select

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
login_manager = LoginManager(app)


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))


class Invoice(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    number = db.Column(db.String(20))
    iban = db.Column(db.String(40))
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))
    user = db.relationship(User)

    @classmethod
    def visible_to(cls, user):
        return cls.query.filter_by(user_id=user.id)

    def to_dict(self):
        return {"id": self.id, "number": self.number, "iban": self.iban}


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, user_id)


@app.before_request
@login_required
def everybody_logs_in():
    return None


@app.get("/filter/<int:invoice_id>")
def with_filter(invoice_id):
    invoice = Invoice.query.filter(Invoice.id == invoice_id, Invoice.user_id == current_user.id).first_or_404()
    return invoice.to_dict()


@app.get("/chained/<int:invoice_id>")
def chained(invoice_id):
    invoice = Invoice.query.filter(Invoice.user == current_user).filter_by(id=invoice_id).first_or_404()
    return invoice.to_dict()


@app.get("/and/<int:invoice_id>")
def with_and(invoice_id):
    query = select(Invoice).where(and_(Invoice.id == invoice_id, Invoice.user_id == current_user.id))
    return db.first_or_404(query).to_dict()


@app.get("/manager/<int:invoice_id>")
def manager(invoice_id):
    return Invoice.visible_to(current_user).filter_by(id=invoice_id).first_or_404().to_dict()


@app.get("/list")
def listing():
    return jsonify([i.to_dict() for i in Invoice.query.filter_by(user_id=current_user.get_id())])


@app.get("/everyone")
def everyone():
    return jsonify([i.to_dict() for i in Invoice.query.all()])


@app.get("/open/<int:invoice_id>")
def unscoped(invoice_id):
    return Invoice.query.filter_by(id=invoice_id).first_or_404().to_dict()


@app.get("/chosen/<int:user_id>")
def chosen(user_id):
    return jsonify([i.to_dict() for i in Invoice.query.filter_by(user_id=user_id)])


@app.get("/either/<int:invoice_id>")
def either(invoice_id):
    query = Invoice.query.filter((Invoice.id == invoice_id) | (Invoice.user_id == current_user.id))
    return query.filter(Invoice.id == invoice_id).first_or_404().to_dict()


@app.get("/argument")
def argument():
    user_id = request.args.get("user", current_user.id, type=int)
    return jsonify([i.number for i in Invoice.query.filter_by(user_id=user_id)])
