from flask import jsonify
from flask_login import current_user, login_required

from app import app
from app.models import User


@app.route("/")
@app.route("/index")
@login_required
def index():
    return jsonify(user=current_user.username)


@app.route("/login", methods=["GET", "POST"])
def login():
    return "<form></form>"


@app.route("/user/<username>")
def user(username):
    user = User.query.filter_by(username=username).first_or_404()
    return jsonify(name=user.username, about=user.about_me)
