from flask import Flask, jsonify, redirect, request, session, url_for
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password = db.Column(db.String(80))
    is_admin = db.Column(db.Boolean, default=False)


@app.post("/login")
def login():
    data = request.get_json(silent=True) or {}
    user = User.query.filter_by(username=data.get("username"), password=data.get("password")).first()
    if user is None:
        return {"error": "wrong name or password"}, 401
    session["logged_in"] = True
    session["user_id"] = user.id
    session["role"] = "admin" if user.is_admin else "user"
    return {"id": user.id}


@app.get("/account")
def account():
    if not session.get("logged_in"):
        return redirect(url_for("login"))
    user = db.session.get(User, session["user_id"])
    return jsonify(id=user.id, username=user.username)


@app.get("/users")
def users():
    if session.get("role") != "admin":
        return jsonify({"error": "admins only"}), 403
    return jsonify([{"id": u.id, "username": u.username, "password": u.password} for u in User.query.all()])
