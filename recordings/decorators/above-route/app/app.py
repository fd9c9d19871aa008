from functools import wraps

from flask import Flask, abort, jsonify, session

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"


def login_required(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        if "user" not in session:
            abort(401)
        return f(*args, **kwargs)

    return wrapper


def admin_required(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        if session.get("role") != "admin":
            abort(403)
        return f(*args, **kwargs)

    return wrapper


@login_required
@app.route("/salaries")
def salaries():
    return jsonify([{"name": "Ann", "salary": 4000}])


@app.route("/vacations")
@login_required
def vacations():
    return jsonify([{"name": "Ann", "days": 28}])


@admin_required
@app.route("/reviews", methods=["GET", "POST"])
@login_required
def reviews():
    return jsonify([{"name": "Ann", "mark": "good"}])
