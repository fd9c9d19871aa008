from dataclasses import dataclass
from typing import List

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


@dataclass
class Post(db.Model):
    __allow_unmapped__ = True

    id: int
    title: str

    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    draft = db.Column(db.Text)
    author_id = db.Column(db.Integer, db.ForeignKey("user.id"))


@dataclass
class User(db.Model):
    __allow_unmapped__ = True

    username: str
    posts: List[Post]
    initials: str

    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    posts = db.relationship(Post)

    @property
    def initials(self):
        return self.username[:1] + self.email[:1]


@app.route("/users")
def users():
    return jsonify(users=User.query.all())
