from typing import Optional

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel, Field

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


class UserOut(BaseModel):
    id: int
    username: str
    nickname: Optional[str] = None

    class Config:
        orm_mode = True


class Account(UserOut):
    mail: str = Field(alias="email")

    class Config:
        allow_population_by_field_name = True


class Plain(BaseModel):
    id: int


@app.get("/users/<int:user_id>")
def user(user_id):
    return jsonify(UserOut.from_orm(User.query.get(user_id)).dict())


@app.get("/users")
def users():
    return jsonify([UserOut.from_orm(u).dict(exclude_none=True) for u in User.query.all()])


@app.get("/users/<int:user_id>/alias")
def alias(user_id):
    return jsonify(Account.from_orm(User.query.get(user_id)).dict(by_alias=True, exclude={"nickname"}))


@app.get("/users/<int:user_id>/names")
def names(user_id):
    return jsonify(Account.from_orm(User.query.get(user_id)).dict())


@app.get("/users/<int:user_id>/json")
def as_json(user_id):
    return UserOut.from_orm(User.query.get(user_id)).json(), 200, {"Content-Type": "application/json"}


@app.get("/users/<int:user_id>/object")
def an_object(user_id):
    return jsonify(UserOut.from_orm(User.query.get(user_id)))


@app.get("/users/<int:user_id>/plain")
def plain(user_id):
    return jsonify(Plain.from_orm(User.query.get(user_id)).dict())
