from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    total = db.Column(db.Integer)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))


@app.route("/asdict")
def asdict():
    rows = db.session.query(User.id, User.email).all()
    return jsonify([row._asdict() for row in rows])


@app.route("/dict")
def as_dict():
    rows = db.session.query(User.id, User.email).all()
    return jsonify([dict(row) for row in rows])


@app.route("/jsonify")
def bare():
    return jsonify(db.session.query(User.id, User.email).all())


@app.route("/joined")
def joined():
    rows = db.session.query(Order, User).join(User, User.id == Order.user_id).all()
    return jsonify([{"total": order.total, "user": {"name": user.username, "email": user.email}} for order, user in rows])


@app.route("/joined-asdict")
def joined_asdict():
    rows = db.session.query(Order.id, Order.total, User.email.label("customer_email")).join(User).all()
    return jsonify([row._asdict() for row in rows])


@app.route("/with-entities")
def with_entities():
    rows = User.query.with_entities(User.username, User.password_hash).all()
    return jsonify([{"u": username, "h": hashed} for username, hashed in rows])


@app.route("/keys")
def keys():
    rows = db.session.query(User.id, User.username).all()
    return jsonify([dict(zip(row.keys(), row)) for row in rows])


@app.route("/table-columns")
def table_columns():
    rows = db.session.query(*[c for c in User.__table__.columns if c.name != "password_hash"]).all()
    return jsonify([row._asdict() for row in rows])
