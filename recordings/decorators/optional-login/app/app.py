from functools import wraps

from flask import Flask, g, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    address = db.Column(db.String(200))


def with_user(required=True):
    def decorator(fn):
        @wraps(fn)
        def inner(*args, **kwargs):
            g.user = User.query.filter_by(username=request.headers.get("X-User")).first()
            if required and g.user is None:
                return {"error": "login first"}, 401
            return fn(*args, **kwargs)

        return inner

    return decorator


@app.get("/users/<int:user_id>")
@with_user(required=False)
def user(user_id):
    user = User.query.get_or_404(user_id)
    return jsonify(username=user.username, address=user.address)


@app.get("/users/<int:user_id>/guarded")
@with_user()
def guarded(user_id):
    user = User.query.get_or_404(user_id)
    return jsonify(username=user.username, address=user.address)


@app.get("/users/<int:user_id>/adaptive")
@with_user(required=False)
def adaptive(user_id):
    user = User.query.get_or_404(user_id)
    data = {"username": user.username}
    if g.user:
        data["address"] = user.address
    return jsonify(data)
