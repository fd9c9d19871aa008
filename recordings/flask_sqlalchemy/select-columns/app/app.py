from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import func, select

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    total = db.Column(db.Integer)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))


columns = select(User.id, User.username.label("name"))


@app.get("/asdict")
def asdict():
    return jsonify([row._asdict() for row in db.session.execute(columns)])


@app.get("/mapping")
def mapping():
    return jsonify([dict(row._mapping) for row in db.session.execute(columns)])


@app.get("/mappings")
def mappings():
    return jsonify([dict(row) for row in db.session.execute(columns).mappings()])


@app.get("/mapping-bare")
def mapping_bare():
    return jsonify([row._mapping for row in db.session.execute(columns)])


@app.get("/tuples")
def tuples():
    return jsonify([tuple(row) for row in db.session.execute(columns)])


@app.get("/lists")
def lists():
    return jsonify([list(row) for row in db.session.execute(columns).all()])


@app.get("/bare")
def bare():
    return jsonify(list(db.session.execute(columns).all()))


@app.get("/dict-row")
def dict_row():
    return jsonify([dict(row) for row in db.session.execute(columns)])


@app.get("/attributes")
def attributes():
    return jsonify([{"id": row.id, "who": row.name} for row in db.session.execute(columns)])


@app.get("/joined")
def joined():
    query = select(Order, User.email).join(User, User.id == Order.user_id)
    return jsonify([{"order": order.id, "total": order.total, "email": email} for order, email in db.session.execute(query)])


@app.get("/grouped")
def grouped():
    query = select(User.username, func.count(Order.id).label("orders")).join(Order).group_by(User.id)
    return jsonify([row._asdict() for row in db.session.execute(query)])


@app.get("/table")
def table():
    return jsonify([row._asdict() for row in db.session.execute(select(User.__table__))])
