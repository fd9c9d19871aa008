import json

from flask import Flask, make_response
from flask_restful import Api, Resource
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
api = Api(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    token = db.Column(db.String(80))


@api.representation("application/json")
def output_json(data, code, headers=None):
    text = json.dumps({"data": data, "status": code}, default=lambda o: {"id": o.id, "token": o.token})
    response = make_response(text, code)
    response.headers.extend(headers or {})
    return response


class UserResource(Resource):
    def get(self, user_id):
        return User.query.get(user_id)


class Users(Resource):
    def get(self):
        return [{"username": u.username} for u in User.query.all()]


api.add_resource(UserResource, "/users/<int:user_id>")
api.add_resource(Users, "/users")
