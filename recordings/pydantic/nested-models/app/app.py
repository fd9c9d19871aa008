from datetime import datetime
from typing import Annotated

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, field_serializer

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))
    orders = db.relationship("Order", backref="user")


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    total = db.Column(db.Integer)
    margin = db.Column(db.Integer)
    placed_at = db.Column(db.DateTime)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))


class Out(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class Customer(Out):
    username: str
    email: str


class OrderOut(Out):
    id: int
    total: int
    placed_at: datetime
    user: Customer

    @field_serializer("placed_at")
    def short(self, value):
        return value.date().isoformat()


class OrderLine(Out):
    id: int
    margin: Annotated[int, Field(ge=0)]


class UserOut(Out):
    username: str
    orders: list[OrderLine]


@app.get("/orders/<int:order_id>")
def order(order_id):
    return OrderOut.model_validate(db.session.get(Order, order_id)).model_dump()


@app.get("/users/<int:user_id>")
def user(user_id):
    return UserOut.model_validate(db.session.get(User, user_id)).model_dump(mode="json")


@app.get("/orders")
def orders():
    adapter = TypeAdapter(list[OrderLine])
    return adapter.dump_python(adapter.validate_python(Order.query.all(), from_attributes=True))
