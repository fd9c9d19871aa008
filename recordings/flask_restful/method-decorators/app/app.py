from functools import wraps

from flask import Flask, g, request
from flask_restful import Api, Resource, abort
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
api = Api(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    key = db.Column(db.String(64))


def authenticate(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        g.user = User.query.filter_by(key=request.headers.get("X-Key", "")).first()
        if g.user is None:
            abort(401)
        return func(*args, **kwargs)

    return wrapper


class Protected(Resource):
    method_decorators = [authenticate]


class Profile(Protected):
    def get(self):
        return {"id": g.user.id, "username": g.user.username}


class UserItem(Resource):
    method_decorators = {"delete": [authenticate], "put": [authenticate]}

    def get(self, user_id):
        user = User.query.get_or_404(user_id)
        return {"username": user.username, "key": user.key}

    def put(self, user_id):
        return {"username": User.query.get_or_404(user_id).username}

    def delete(self, user_id):
        return "", 204


class Opened(Protected):
    method_decorators = []

    def get(self):
        return {"open": True}


class OneMethod(Resource):
    @authenticate
    def post(self):
        return {"created": g.user.username}, 201

    def get(self):
        return {"users": [u.username for u in User.query.all()]}


api.add_resource(Profile, "/profile")
api.add_resource(UserItem, "/users/<int:user_id>")
api.add_resource(Opened, "/opened")
api.add_resource(OneMethod, "/users")
