from functools import wraps

from flask import Flask, abort, jsonify, session
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    role = db.Column(db.String(20))

    @property
    def is_admin(self):
        return self.role == "admin"


def current_user():
    return db.session.get(User, session["user_id"]) if "user_id" in session else None


def role_required(*roles):
    def decorator(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            user = current_user()
            if user is None:
                abort(401)
            if user.role not in roles:
                abort(403)
            return view(*args, **kwargs)

        return wrapper

    return decorator


admin_required = role_required("admin")


@app.get("/users")
@role_required("admin", "support")
def users():
    return jsonify([{"id": u.id, "email": u.email, "role": u.role} for u in User.query.all()])


@app.get("/users/<int:user_id>")
@admin_required
def user(user_id):
    user = db.get_or_404(User, user_id)
    return jsonify(id=user.id, email=user.email)


@app.get("/directory")
@role_required("admin", "member")
def directory():
    user = current_user()
    rows = []
    for u in User.query.all():
        row = {"username": u.username}
        if user.is_admin:
            row["email"] = u.email
        rows.append(row)
    return jsonify(rows)
