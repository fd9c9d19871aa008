from flask import Flask, jsonify
from flask_jwt_extended import (
    JWTManager,
    fresh_jwt_required,
    get_jwt_claims,
    get_jwt_identity,
    jwt_optional,
    jwt_required,
)
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
    phone = db.Column(db.String(40))


@app.route("/me")
@jwt_required
def me():
    user = User.query.get(int(get_jwt_identity()))
    return jsonify(id=user.id, phone=user.phone)


@app.route("/users/<int:user_id>")
@jwt_optional
def user(user_id):
    user = User.query.get_or_404(user_id)
    return jsonify(username=user.username, phone=user.phone)


@app.route("/users")
@jwt_required
def users():
    if get_jwt_claims()["role"] != "admin":
        return jsonify(error="admins only"), 403
    return jsonify([{"id": u.id, "phone": u.phone} for u in User.query.all()])


@app.route("/fresh")
@fresh_jwt_required
def fresh():
    return jsonify(ok=True)
