import json

from flask import Flask
from flask_restful import Api, Resource
from flask_sqlalchemy import SQLAlchemy


class Encoder(json.JSONEncoder):
    def default(self, o):
        if hasattr(o, "isoformat"):
            return o.isoformat()
        if hasattr(o, "to_dict"):
            return o.to_dict()
        return super().default(o)


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["RESTFUL_JSON"] = {"cls": Encoder}
db = SQLAlchemy(app)
api = Api(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password = db.Column(db.String(80))
    born_on = db.Column(db.Date)

    def to_dict(self):
        return {"id": self.id, "username": self.username, "password": self.password}


class Users(Resource):
    def get(self):
        return User.query.all()


class Birthday(Resource):
    def get(self, user_id):
        return {"born_on": User.query.get(user_id).born_on}


api.add_resource(Users, "/users")
api.add_resource(Birthday, "/users/<int:user_id>/birthday")
