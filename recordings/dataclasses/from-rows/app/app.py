from dataclasses import asdict, dataclass

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


@dataclass
class UserView:
    id: int
    name: str

    @classmethod
    def of(cls, user):
        return cls(id=user.id, name=user.username)


@dataclass
class FullView:
    user: UserView
    secret: str


@app.get("/users")
def users():
    return jsonify([UserView.of(user) for user in User.query.all()])


@app.get("/users/<int:user_id>")
def user(user_id):
    user = db.get_or_404(User, user_id)
    return asdict(FullView(UserView.of(user), user.password_hash))
