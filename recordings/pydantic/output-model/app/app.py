from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel, ConfigDict

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


class UserOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    username: str


class StrictOut(BaseModel):
    id: int
    username: str


@app.get("/users/<int:user_id>")
def user(user_id):
    return jsonify(UserOut.model_validate(User.query.get(user_id)).model_dump())


@app.get("/users")
def users():
    return [UserOut.model_validate(u).model_dump(mode="json") for u in User.query.all()]


@app.get("/users/<int:user_id>/json")
def user_json(user_id):
    out = UserOut.model_validate(User.query.get(user_id))
    return app.response_class(out.model_dump_json(), mimetype="application/json")


@app.get("/users/<int:user_id>/object")
def user_object(user_id):
    return jsonify(UserOut.model_validate(User.query.get(user_id)))


@app.get("/users/<int:user_id>/plain")
def user_plain(user_id):
    return jsonify(StrictOut.model_validate(User.query.get(user_id)).model_dump())


@app.get("/users/<int:user_id>/old")
def user_old(user_id):
    return jsonify(StrictOut.from_orm(User.query.get(user_id)).dict())
