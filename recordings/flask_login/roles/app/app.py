from functools import wraps

from flask import Flask, current_app, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
login_manager = LoginManager(app)

user_roles = db.Table(
    "user_roles",
    db.Column("user_id", db.ForeignKey("user.id"), primary_key=True),
    db.Column("role_id", db.ForeignKey("role.id"), primary_key=True),
)


class Role(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(40))


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    roles = db.relationship(Role, secondary=user_roles)

    def has_role(self, name):
        return any(role.name == name for role in self.roles)


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


def admin_required(f):
    @wraps(f)
    @login_required
    def decorated(*args, **kwargs):
        if not current_user.has_role("admin"):
            return current_app.login_manager.unauthorized()
        return f(*args, **kwargs)

    return decorated


@app.get("/admin/users")
@admin_required
def users():
    return jsonify([{"id": u.id, "email": u.email, "roles": [r.name for r in u.roles] or ["none"]} for u in User.query])


@app.get("/users/<int:user_id>")
@login_required
def user(user_id):
    user = db.get_or_404(User, user_id)
    data = {"username": user.username}
    if current_user.has_role("admin") or current_user.id == user.id:
        data["email"] = user.email
    return data
