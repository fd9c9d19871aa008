from datetime import date

from flask import Flask, jsonify
from flask_restx import Api, Resource
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
api = Api(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password_hash = db.Column(db.String(200))


@api.route("/users")
class Users(Resource):
    def get(self):
        return User.query.all()


@api.route("/users/<int:user_id>")
class UserItem(Resource):
    def get(self, user_id):
        return {"user": User.query.get(user_id)}


@api.route("/date")
class Today(Resource):
    def get(self):
        return {"day": date(2024, 1, 1)}


@api.route("/jsonify")
class Jsonified(Resource):
    def get(self):
        return jsonify(day=date(2024, 1, 1))
