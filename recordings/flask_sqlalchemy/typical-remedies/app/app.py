from flask import Flask, jsonify
from flask_restful import Api, Resource, fields, marshal_with
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel
from sqlalchemy.orm import joinedload, load_only

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)
api = Api(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80), unique=True, nullable=False)
    email = db.Column(db.String(120), unique=True, nullable=False)
    password_hash = db.Column(db.String(128))

    def to_dict(self):
        return {"id": self.id, "username": self.username, "email": self.email}


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    order_date = db.Column(db.Date)
    total_amount = db.Column(db.Integer)
    notes = db.Column(db.Text)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))
    items = db.relationship("OrderItem")

    def to_dict(self):
        data = {c.name: getattr(self, c.name) for c in self.__table__.columns}
        data["items"] = [{"id": item.id, "quantity": item.quantity} for item in self.items]
        return data


class OrderItem(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    quantity = db.Column(db.Integer)
    cost = db.Column(db.Integer)
    order_id = db.Column(db.Integer, db.ForeignKey("order.id"))


class UserOut(BaseModel):
    id: int
    username: str
    email: str


user_fields = {"id": fields.Integer, "username": fields.String, "email": fields.String}


class UserResource(Resource):
    @marshal_with(user_fields)
    def get(self, user_id):
        return User.query.get_or_404(user_id)


@app.get("/api/users/<int:user_id>")
def by_method(user_id):
    return jsonify(User.query.get_or_404(user_id).to_dict()), 200


@app.get("/api/users/<int:user_id>/columns")
def by_columns(user_id):
    result = db.session.query(User.id, User.username, User.email).filter(User.id == user_id).first()
    if not result:
        return {"message": "User not found"}, 404
    return jsonify({"id": result.id, "username": result.username, "email": result.email}), 200


@app.get("/api/users/<int:user_id>/schema")
def by_schema(user_id):
    return jsonify(UserOut.from_orm(User.query.get_or_404(user_id)).dict()), 200


@app.get("/api/orders/<int:order_id>/strings")
def by_strings(order_id):
    order = Order.query.options(load_only("id", "order_date", "total_amount")).filter(Order.id == order_id).first()
    return jsonify(order.to_dict()), 200


@app.get("/api/orders/<int:order_id>/attributes")
def by_attributes(order_id):
    order = (
        Order.query.options(
            load_only(Order.id, Order.total_amount),
            joinedload(Order.items).load_only(OrderItem.id, OrderItem.quantity),
        )
        .filter(Order.id == order_id)
        .first()
    )
    return jsonify(order.to_dict()), 200


api.add_resource(UserResource, "/rest/users/<int:user_id>")
