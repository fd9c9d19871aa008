from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


@app.route("/users")
def users():
    return jsonify(User.query.all())


@app.route("/users/<int:user_id>")
def user(user_id):
    return jsonify(db.get_or_404(User, user_id))


@app.route("/users/<int:user_id>/wrapped")
def wrapped(user_id):
    return jsonify({"user": User.query.get(user_id), "ok": True})


@app.route("/users/<int:user_id>/bare")
def bare(user_id):
    return User.query.get(user_id)


@app.route("/users/<int:user_id>/text")
def as_text(user_id):
    return str(User.query.get(user_id))
