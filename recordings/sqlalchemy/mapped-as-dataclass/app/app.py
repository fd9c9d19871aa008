from flask import Flask, jsonify
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, Session, mapped_column, relationship

engine = create_engine("sqlite://")
app = Flask(__name__)


class Base(MappedAsDataclass, DeclarativeBase):
    pass


class Phone(Base):
    __tablename__ = "phones"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    number: Mapped[str]
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), init=False)


class User(Base):
    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    username: Mapped[str]
    password_hash: Mapped[str] = mapped_column(repr=False)
    notes: Mapped[str] = mapped_column(deferred=True, init=False)
    phones: Mapped[list[Phone]] = relationship(default_factory=list, repr=False)


@app.get("/users")
def users():
    with Session(engine) as session:
        return jsonify(session.scalars(select(User)).all())


@app.get("/users/<int:user_id>")
def user(user_id):
    with Session(engine) as session:
        return {"user": session.get(User, user_id)}


@app.get("/users/<int:user_id>/detached")
def detached(user_id):
    with Session(engine) as session:
        user = session.get(User, user_id)
    return jsonify(user)
