from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from pydantic import BaseModel, ConfigDict

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    is_admin = db.Column(db.Boolean, default=False)


class UserIn(BaseModel):
    username: str
    email: str


class UserPatch(BaseModel):
    username: str | None = None
    is_admin: bool | None = None


class OpenIn(BaseModel):
    model_config = ConfigDict(extra="allow")

    username: str


class StrictIn(UserIn):
    model_config = ConfigDict(extra="forbid")


def save(user):
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}


@app.post("/users")
def create():
    return save(User(**UserIn(**request.json).model_dump())), 201


@app.patch("/users/<int:user_id>")
def patch(user_id):
    user = db.get_or_404(User, user_id)
    for key, value in UserPatch.model_validate(request.json).model_dump(exclude_unset=True).items():
        setattr(user, key, value)
    return save(user)


@app.put("/users/<int:user_id>")
def replace(user_id):
    user = db.get_or_404(User, user_id)
    try:
        data = StrictIn.model_validate_json(request.data)
    except ValueError:
        return {"error": "unknown fields"}, 422
    user.username = data.username
    return save(user)


@app.post("/open")
def open_create():
    return save(User(**OpenIn.model_validate(request.json).model_dump())), 201
