"""A small API with one mistake of each kind. What Overshare shows for each is pasted in and tried."""

from flask import Flask, jsonify, request
from flask_login import LoginManager, UserMixin, current_user, login_required, login_user
from flask_restful import Api, Resource
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
app.secret_key = "only for this run"
db = SQLAlchemy(app)
login_manager = LoginManager(app)
api = Api(app)


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    nickname = db.Column(db.String(80))
    password_hash = db.Column(db.String(200))
    is_admin = db.Column(db.Boolean, default=False)


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    note = db.Column(db.String(80))
    customer_id = db.Column(db.Integer, db.ForeignKey("user.id"))


class OrderItem(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    order_id = db.Column(db.Integer, db.ForeignKey("order.id"))


@login_manager.user_loader
def load_user(user_id):
    return User.query.get(int(user_id))


@app.route("/login", methods=["POST"])
def login():
    data = request.get_json()
    user = User.query.filter_by(nickname=data["nickname"]).first()
    if user is None or user.password_hash != data["password"]:
        return jsonify({}), 401
    login_user(user)
    return jsonify({})


@app.route("/users")
@login_required
def list_users():
    users = User.query.limit(50).all()
    return jsonify([{"id": user.id, "nickname": user.nickname, "password_hash": user.password_hash} for user in users])


class UserDetail(Resource):
    def get(self):
        user = current_user
        return {"id": user.id, "nickname": user.nickname, "password_hash": user.password_hash}


api.add_resource(UserDetail, "/user")


@app.route("/orders")
@login_required
def list_orders():
    orders = Order.query.all()
    return jsonify([{"id": order.id, "note": order.note} for order in orders])


@app.route("/orders/<int:order_id>")
@login_required
def show_order(order_id):
    order = Order.query.get_or_404(order_id)
    return jsonify({"id": order.id, "note": order.note})


@app.route("/orders/<int:order_id>", methods=["DELETE"])
def delete_order(order_id):
    order = Order.query.get_or_404(order_id)
    db.session.delete(order)
    db.session.commit()
    return jsonify({})


@app.route("/items/<int:item_id>")
@login_required
def show_item(item_id):
    order_item = OrderItem.query.get_or_404(item_id)
    return jsonify({"id": order_item.id, "title": order_item.title})


@app.route("/register", methods=["POST"])
def register():
    data = request.get_json()
    user = User(**data)
    db.session.add(user)
    db.session.commit()
    return jsonify({"id": user.id}), 201
