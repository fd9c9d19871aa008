from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
auth = HTTPBasicAuth()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    phone = db.Column(db.String(40))


@auth.verify_password
def verify(username, password):
    if password == "pw-" + username:
        return User.query.filter_by(username=username).first()


@app.get("/users/<int:user_id>")
@auth.login_required(optional=True)
def user(user_id):
    user = db.get_or_404(User, user_id)
    return jsonify(name=user.username, phone=user.phone)


@app.get("/users/<int:user_id>/adaptive")
@auth.login_required(optional=True)
def adaptive(user_id):
    user = db.get_or_404(User, user_id)
    data = {"name": user.username}
    if auth.current_user():
        data["phone"] = user.phone
    return jsonify(data)


@auth.login_required
@app.get("/users")
def users():
    return jsonify([{"name": u.username, "phone": u.phone} for u in User.query])
