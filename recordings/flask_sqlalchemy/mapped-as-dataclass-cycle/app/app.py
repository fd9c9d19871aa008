from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column, relationship


class Base(MappedAsDataclass, DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    username: Mapped[str]
    orders: Mapped[list["Order"]] = relationship(back_populates="user", default_factory=list)


class Order(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    total: Mapped[int]
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), init=False)
    user: Mapped[User] = relationship(back_populates="orders", init=False)


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db.init_app(app)

    @app.get("/orders/<int:order_id>")
    def order(order_id):
        return jsonify(db.session.get(Order, order_id))

    @app.get("/users/<int:user_id>/name")
    def name(user_id):
        return jsonify(name=db.session.get(User, user_id).username)

    return app
