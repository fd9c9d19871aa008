from functools import wraps

from flask import Flask, g, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    api_key = db.Column(db.String(64))


def api_key_required(fn):
    @wraps(fn)
    def decorated(*args, **kwargs):
        key = request.headers.get("X-Api-Key")
        user = User.query.filter_by(api_key=key).first() if key else None
        if user is None:
            return jsonify({"message": "API key missing or wrong"}), 401
        g.current_user = user
        return fn(*args, **kwargs)

    return decorated


def logged(fn):
    @wraps(fn)
    def decorated(*args, **kwargs):
        app.logger.info("call of %s", fn.__name__)
        return fn(*args, **kwargs)

    return decorated


@app.route("/users")
@api_key_required
def users():
    return jsonify([{"id": u.id, "username": u.username} for u in User.query.all()])


@app.route("/me")
@logged
@api_key_required
def me():
    return jsonify(id=g.current_user.id, api_key=g.current_user.api_key)


@app.route("/motd")
@logged
def motd():
    return jsonify(text="welcome")
