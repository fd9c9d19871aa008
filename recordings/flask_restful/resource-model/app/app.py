from datetime import datetime

from flask import Flask
from flask_restful import Api, Resource
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
api = Api(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password_hash = db.Column(db.String(200))
    created_at = db.Column(db.DateTime, default=datetime.utcnow)


class UserResource(Resource):
    def get(self, user_id):
        return User.query.get(user_id)


class UserList(Resource):
    def get(self):
        return {"users": User.query.all()}


class UserName(Resource):
    def get(self, user_id):
        user = User.query.get(user_id)
        return {"id": user.id, "username": user.username}, 200, {"X-Shop": "1"}


class UserAge(Resource):
    def get(self, user_id):
        user = User.query.get(user_id)
        return {"id": user.id, "created_at": user.created_at}


api.add_resource(UserList, "/users")
api.add_resource(UserResource, "/users/<int:user_id>", "/people/<int:user_id>")
api.add_resource(UserName, "/users/<int:user_id>/name")
api.add_resource(UserAge, "/users/<int:user_id>/age")
