from functools import wraps

from flask import Flask, session
from flask_restx import Api, Resource

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
api = Api(app)


def login_required(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        if "user" not in session:
            return {"message": "log in"}, 401
        return func(*args, **kwargs)

    return wrapper


@api.route("/listed")
class Listed(Resource):
    method_decorators = [login_required]

    def get(self):
        return {"secret": "x"}


@api.route("/per-method")
class PerMethod(Resource):
    method_decorators = {"post": [login_required]}

    def get(self):
        return {"open": True}


@api.route("/late")
class Late(Resource):
    @api.doc("late")
    @login_required
    def get(self):
        return {"secret": "x"}
