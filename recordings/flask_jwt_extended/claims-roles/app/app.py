from functools import wraps

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, get_jwt, jwt_required, verify_jwt_in_request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a-secret-that-is-long-enough-for-hs256"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
jwt = JWTManager(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))


def admin_required():
    def wrapper(fn):
        @wraps(fn)
        def decorator(*args, **kwargs):
            verify_jwt_in_request()
            claims = get_jwt()
            if claims.get("role") == "admin":
                return fn(*args, **kwargs)
            return jsonify(msg="Admins only!"), 403

        return decorator

    return wrapper


@app.get("/users")
@admin_required()
def users():
    return jsonify([{"id": u.id, "email": u.email} for u in User.query.all()])


@app.get("/names")
@jwt_required()
def names():
    if "read" not in get_jwt()["scopes"]:
        return jsonify(msg="scope"), 403
    return jsonify([u.username for u in User.query.all()])


@app.delete("/users/<int:user_id>")
@admin_required()
def remove(user_id):
    db.session.delete(db.get_or_404(User, user_id))
    db.session.commit()
    return "", 204


@app.get("/claims")
@jwt_required()
def claims():
    return jsonify(role=get_jwt()["role"], subject=get_jwt()["sub"])
