from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class User(db.Model):
    __tablename__ = "users"
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


class Order(db.Model):
    __tablename__ = "orders"
    id = db.Column(db.Integer, primary_key=True)
    total = db.Column(db.Integer)
    user_id = db.Column(db.Integer, db.ForeignKey("users.id"))


@app.route("/users")
def users():
    results = db.session.execute(text("SELECT * FROM users"))
    return jsonify([dict(row) for row in results])


@app.route("/users/items")
def user_items():
    results = db.session.execute(text("SELECT id, email FROM users"))
    return jsonify([dict(row.items()) for row in results])


@app.route("/orders")
def orders():
    results = db.session.execute(text("SELECT * FROM orders JOIN users ON users.id = orders.user_id"))
    return jsonify([dict(row) for row in results])


@app.route("/orders/bare")
def orders_bare():
    return jsonify(db.session.execute(text("SELECT id, total FROM orders")).fetchall())


@app.route("/orders/tuples")
def orders_tuples():
    return jsonify([tuple(row) for row in db.session.execute(text("SELECT id, total FROM orders"))])


@app.route("/orders/index")
def orders_index():
    return jsonify([{"id": row[0], "total": row[1]} for row in db.session.execute(text("SELECT id, total FROM orders"))])
