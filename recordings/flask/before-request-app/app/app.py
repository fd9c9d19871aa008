from flask import Flask, abort, g, jsonify, request, session
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)

OPEN_ENDPOINTS = {"health", "static"}


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))


@app.before_request
def require_login():
    if request.endpoint in OPEN_ENDPOINTS or request.path.startswith("/public/"):
        return None
    user = db.session.get(User, session.get("user_id", 0))
    if user is None:
        return jsonify(error="login required"), 401
    g.user = user


@app.before_request
def count():
    app.logger.debug("request to %s", request.path)


@app.get("/health")
def health():
    return {"ok": True}


@app.get("/public/help/<topic>")
def help_page(topic):
    return {"topic": topic}


@app.get("/profile")
def profile():
    return {"id": g.user.id, "email": g.user.email}


@app.get("/users")
def users():
    return jsonify([{"id": u.id, "username": u.username, "email": u.email} for u in User.query.all()])


@app.delete("/users/<int:user_id>")
def remove(user_id):
    if user_id != g.user.id:
        abort(403)
    db.session.delete(db.get_or_404(User, user_id))
    db.session.commit()
    return "", 204
