from dataclasses import asdict, dataclass
from datetime import datetime

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


@dataclass
class Post(db.Model):
    id: int
    title: str
    created_at: datetime

    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    draft = db.Column(db.Text)
    created_at = db.Column(db.DateTime)
    author_id = db.Column(db.Integer, db.ForeignKey("user.id"))


@dataclass
class User(db.Model):
    id: int = db.Column(db.Integer, primary_key=True)
    username: str = db.Column(db.String(80))
    email = db.Column(db.String(120))
    posts = db.relationship("Post", backref="author")
    password_hash = db.Column(db.String(200))


@app.route("/users")
def users():
    return jsonify(User.query.all())


@app.route("/posts/<int:post_id>")
def post(post_id):
    return jsonify({"post": Post.query.get(post_id)})


@app.route("/posts/<int:post_id>/author")
def author(post_id):
    return jsonify(asdict(Post.query.get(post_id).author))
