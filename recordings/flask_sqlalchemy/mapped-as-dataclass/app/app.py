from dataclasses import asdict

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column, relationship


class Base(DeclarativeBase, MappedAsDataclass):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app, model_class=Base)


class Address(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    street: Mapped[str]
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), init=False)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    username: Mapped[str]
    password_hash: Mapped[str] = mapped_column(repr=False)
    biography: Mapped[str] = mapped_column(deferred=True, init=False)
    addresses: Mapped[list[Address]] = relationship(default_factory=list, repr=False)


@app.get("/users")
def users():
    return jsonify(db.session.scalars(db.select(User)).all())


@app.get("/users/<int:user_id>")
def user(user_id):
    return {"user": db.get_or_404(User, user_id)}


@app.get("/users/<int:user_id>/asdict")
def user_asdict(user_id):
    data = asdict(db.get_or_404(User, user_id))
    del data["password_hash"]
    return data


@app.get("/addresses/<int:address_id>")
def address(address_id):
    return jsonify(db.session.get(Address, address_id))
