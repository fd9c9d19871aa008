from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))


def encode(value):
    if isinstance(value, set):
        return sorted(value)
    if isinstance(value, User):
        return {"id": value.id, "username": value.username}
    raise TypeError(f"cannot write {type(value).__name__}")


app.json.default = encode


@app.get("/users")
def users():
    return jsonify(users=User.query.all(), roles={"admin", "editor"})


@app.get("/complex")
def a_complex():
    return jsonify(1j)
