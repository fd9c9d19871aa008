from flask import Flask, request
from flask_restx import Api, Resource, fields, reqparse
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
api = Api(app)

loose = api.model("UserIn", {"username": fields.String(required=True), "email": fields.String})
strict = api.model("StrictUserIn", {"username": fields.String(required=True), "email": fields.String}, strict=True)
parser = reqparse.RequestParser()
parser.add_argument("username", location="json")


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    is_admin = db.Column(db.Boolean, default=False)


def create(values):
    user = User(**values)
    db.session.add(user)
    db.session.commit()
    return {"id": user.id}, 201


@api.route("/users/loose")
class Loose(Resource):
    @api.expect(loose, validate=True)
    def post(self):
        return create(request.json)


@api.route("/users/strict")
class Strict(Resource):
    @api.expect(strict, validate=True)
    def post(self):
        return create(request.json)


@api.route("/users/unchecked")
class Unchecked(Resource):
    @api.expect(strict)
    def post(self):
        return create(api.payload)


@api.route("/users/parsed")
class Parsed(Resource):
    @api.expect(parser)
    def post(self):
        return create(parser.parse_args())
