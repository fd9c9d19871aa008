from flask import Flask, abort, jsonify
from flask_restful import Api, Resource, fields, marshal_with, marshal_with_field
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
api = Api(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    created_at = db.Column(db.DateTime)


user_fields = {"id": fields.Integer, "username": fields.String}


class Upper(fields.Raw):
    def format(self, value):
        return value.upper()


class Mailbox(fields.Raw):
    def output(self, key, obj):
        return {"address": obj.email}


@api.resource("/response/<int:user_id>")
class Jsonified(Resource):
    @marshal_with(user_fields)
    def get(self, user_id):
        user = User.query.get(user_id)
        return jsonify(id=user.id, username=user.username, email=user.email)


@api.resource("/raw-object/<int:user_id>")
class RawObject(Resource):
    @marshal_with({"user": fields.Raw})
    def get(self, user_id):
        return {"user": User.query.get(user_id)}


@api.resource("/raw-date/<int:user_id>")
class RawDate(Resource):
    @marshal_with({"created_at": fields.Raw})
    def get(self, user_id):
        return User.query.get(user_id)


@api.resource("/raw-dict/<int:user_id>")
class RawDict(Resource):
    @marshal_with({"user": fields.Raw})
    def get(self, user_id):
        user = User.query.get(user_id)
        return {"user": {"id": user.id, "email": user.email}}


@api.resource("/custom/<int:user_id>")
class Custom(Resource):
    @marshal_with({"name": Upper(attribute="username"), "mail": Mailbox})
    def get(self, user_id):
        return User.query.get(user_id)


@api.resource("/missing/<int:user_id>")
class Missing(Resource):
    @marshal_with({"nickname": fields.String, "age": fields.Integer, "email": fields.String})
    def get(self, user_id):
        return User.query.get(user_id)


@api.resource("/refused/<int:user_id>")
class Refused(Resource):
    @marshal_with(user_fields)
    def get(self, user_id):
        abort(403, "no")


@api.resource("/names")
class Names(Resource):
    @marshal_with_field(fields.List(fields.String))
    def get(self):
        return [user.username for user in User.query.all()]


@api.resource("/after/<int:user_id>")
class AddedAfter(Resource):
    def get(self, user_id):
        data = self.marshalled(user_id)
        data["email"] = User.query.get(user_id).email
        return data

    @marshal_with(user_fields)
    def marshalled(self, user_id):
        return User.query.get(user_id)
