from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import defer, load_only

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


def everything(user):
    return {c.name: getattr(user, c.name) for c in user.__table__.columns}


def loaded(user):
    return {k: v for k, v in vars(user).items() if k != "_sa_instance_state"}


@app.route("/strings")
def strings():
    return jsonify([loaded(u) for u in User.query.options(load_only("id", "username")).all()])


@app.route("/attributes")
def attributes():
    return jsonify([loaded(u) for u in User.query.options(load_only(User.id, User.username)).all()])


@app.route("/column-loop")
def column_loop():
    return jsonify([everything(u) for u in User.query.options(load_only(User.id, User.username)).all()])


@app.route("/deferred")
def deferred():
    return jsonify([loaded(u) for u in User.query.options(defer(User.password_hash))])


@app.route("/plain")
def plain():
    return jsonify([{"id": u.id, "hash": u.password_hash} for u in User.query.options(load_only(User.id)).all()])
