from flask import Flask, abort, jsonify, session
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
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


@app.get("/users")
def users():
    rows = db.session.execute(text("SELECT * FROM users ORDER BY name"))
    return jsonify([dict(row._mapping) for row in rows])


@app.get("/users/short")
def users_short():
    rows = db.session.execute(text("SELECT id, name AS label FROM users")).mappings().all()
    return jsonify([dict(row) for row in rows])


@app.get("/orders")
def orders():
    sql = """
        SELECT o.*, u.email, u.name AS customer
        FROM orders o
        JOIN users u ON u.id = o.user_id
    """
    return jsonify([row._asdict() for row in db.session.execute(text(sql))])


@app.get("/orders/everything")
def everything():
    rows = db.session.execute(text("SELECT * FROM orders JOIN users ON users.id = orders.user_id")).mappings()
    return jsonify([dict(row) for row in rows])


@app.get("/orders/<int:order_id>")
def order(order_id):
    row = db.session.execute(text("SELECT id, total FROM orders WHERE id = :id"), {"id": order_id}).first()
    return jsonify({"id": row.id, "total": row.total})


@app.get("/my-orders")
def my_orders():
    if "user_id" not in session:
        abort(401)
    sql = text("SELECT id, total FROM orders WHERE user_id = :user_id")
    rows = db.session.execute(sql, {"user_id": session["user_id"]}).mappings()
    return jsonify([dict(row) for row in rows])


@app.get("/my-orders/<int:order_id>")
def my_order(order_id):
    if "user_id" not in session:
        abort(401)
    sql = text("SELECT id, total FROM orders WHERE id = :id AND user_id = :user_id")
    row = db.session.execute(sql, {"id": order_id, "user_id": session["user_id"]}).first()
    if row is None:
        abort(404)
    return jsonify(dict(row._mapping))


@app.get("/statistics")
def statistics():
    row = db.session.execute(text("SELECT count(*) AS orders, sum(total) AS turnover FROM orders")).one()
    return jsonify(dict(row._mapping))
