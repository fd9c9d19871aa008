from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, create_access_token, get_jwt_identity, jwt_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a-secret-that-is-long-enough-for-hs256"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)
jwt = JWTManager(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password = db.Column(db.String(80))


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    iban = db.Column(db.String(40))
    balance = db.Column(db.Integer)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))


@app.post("/login")
def login():
    user = User.query.filter_by(username=request.json["username"], password=request.json["password"]).first()
    if not user:
        return jsonify(msg="bad credentials"), 401
    return jsonify(access_token=create_access_token(identity=str(user.id)))


@app.get("/accounts/<int:account_id>")
@jwt_required()
def account(account_id):
    account = Account.query.get_or_404(account_id)
    return jsonify(iban=account.iban, balance=account.balance)


@app.get("/accounts/<int:account_id>/mine")
@jwt_required()
def my_account(account_id):
    account = Account.query.filter_by(id=account_id, user_id=get_jwt_identity()).first_or_404()
    return jsonify(iban=account.iban, balance=account.balance)


@app.get("/accounts/<int:account_id>/checked")
@jwt_required()
def checked(account_id):
    account = Account.query.get_or_404(account_id)
    if account.user_id != int(get_jwt_identity()):
        return jsonify(msg="not yours"), 403
    return jsonify(iban=account.iban)


@app.get("/accounts")
@jwt_required()
def accounts():
    rows = Account.query.filter(Account.user_id == int(get_jwt_identity())).all()
    return jsonify([{"id": a.id, "balance": a.balance} for a in rows])


@jwt_required()
@app.get("/total")
def total():
    return jsonify(total=sum(a.balance for a in Account.query.all()))
