from flask import Flask, g, jsonify
from flask_httpauth import HTTPBasicAuth
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
auth = HTTPBasicAuth()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password = db.Column(db.String(80))
    email = db.Column(db.String(120))


@auth.verify_password
def verify_password(username, password):
    user = User.query.filter_by(username=username).first()
    if user and user.password == password:
        g.user = user
        return user


@app.get("/me")
@auth.login_required
def me():
    return jsonify(name=auth.current_user().username, email=g.user.email)


@app.get("/users/<int:user_id>")
@auth.login_required
def user(user_id):
    user = db.get_or_404(User, user_id)
    return jsonify(name=user.username, email=user.email)


@app.get("/users/<int:user_id>/own")
@auth.login_required
def own(user_id):
    if auth.current_user().id != user_id:
        return jsonify(error="not you"), 403
    return jsonify(email=auth.current_user().email)


@app.get("/username")
@auth.login_required
def username():
    return jsonify(name=auth.username())
