from datetime import datetime
from decimal import Decimal
from typing import Optional

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    def as_dict(self):
        return {column.key: getattr(self, column.key) for column in self.__mapper__.column_attrs}


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app, model_class=Base)


class TimestampMixin:
    created_at: Mapped[datetime]
    updated_at: Mapped[Optional[datetime]]


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(String(80), unique=True)
    secret_question: Mapped[str | None]
    tickets: Mapped[list["Ticket"]] = relationship(back_populates="owner")


class Ticket(TimestampMixin, db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    price: Mapped[Decimal]
    internal_note: Mapped[Optional[str]] = mapped_column("note")
    owner_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    owner: Mapped[User] = relationship(back_populates="tickets")


@app.get("/users/<int:user_id>")
def user(user_id):
    user = db.get_or_404(User, user_id)
    return {**user.as_dict(), "tickets": [ticket.title for ticket in user.tickets]}


@app.get("/tickets")
def tickets():
    return [ticket.as_dict() for ticket in db.session.scalars(db.select(Ticket))]


@app.get("/tickets/<int:ticket_id>")
def ticket(ticket_id):
    ticket = db.one_or_404(db.select(Ticket).filter_by(id=ticket_id))
    return jsonify(title=ticket.title, price=ticket.price, owner=ticket.owner.username)
