from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required, verify_jwt_in_request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a-secret-that-is-long-enough-for-hs256"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
jwt = JWTManager(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    phone = db.Column(db.String(40))


@app.get("/users/<int:user_id>")
@jwt_required(optional=True)
def user(user_id):
    user = db.get_or_404(User, user_id)
    return jsonify(username=user.username, phone=user.phone)


@app.get("/users/<int:user_id>/adaptive")
@jwt_required(optional=True)
def adaptive(user_id):
    user = db.get_or_404(User, user_id)
    if get_jwt_identity() is None:
        return jsonify(username=user.username)
    return jsonify(username=user.username, phone=user.phone)


@app.get("/users/<int:user_id>/own")
@jwt_required(optional=True)
def own(user_id):
    user = db.get_or_404(User, user_id)
    data = {"username": user.username}
    if get_jwt_identity() == str(user.id):
        data["phone"] = user.phone
    return jsonify(data)


@app.get("/phones")
def phones():
    verify_jwt_in_request()
    return jsonify([u.phone for u in User.query])


@app.get("/names")
def names():
    verify_jwt_in_request(optional=True)
    return jsonify([u.username for u in User.query])


@app.get("/refused")
@jwt_required(optional=True)
def refused():
    if not get_jwt_identity():
        return jsonify(error="log in"), 401
    return jsonify(ok=True)
