from flask import Flask, request
from flask_restful import Api, Resource, fields, marshal_with, reqparse
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
api = Api(app)

parser = reqparse.RequestParser()
parser.add_argument("username", type=str, required=True)
parser.add_argument("email", dest="mail", store_missing=False)

wide = parser.copy()
wide.add_argument("is_admin", type=bool, default=False)
wide.remove_argument("email")

out = {"id": fields.Integer, "username": fields.String}


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    mail = db.Column(db.String(120))
    is_admin = db.Column(db.Boolean, default=False)


class Users(Resource):
    @marshal_with(out)
    def post(self):
        user = User(**parser.parse_args())
        db.session.add(user)
        db.session.commit()
        return user, 201


class UserItem(Resource):
    @marshal_with(out)
    def put(self, user_id):
        user = User.query.get_or_404(user_id)
        for key, value in wide.parse_args().items():
            setattr(user, key, value)
        db.session.commit()
        return user

    @marshal_with(out)
    def patch(self, user_id):
        parser.parse_args()
        user = User.query.get_or_404(user_id)
        for key, value in request.json.items():
            setattr(user, key, value)
        db.session.commit()
        return user


api.add_resource(Users, "/users")
api.add_resource(UserItem, "/users/<int:user_id>")
