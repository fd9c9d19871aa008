from flask import Flask
from flask_restful import Api, Resource, fields, marshal, marshal_with

from models import User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)
api = Api(app)

badge_fields = {"label": fields.String, "since": fields.DateTime(dt_format="iso8601")}

user_fields = {
    "id": fields.Integer,
    "name": fields.String(attribute="username"),
    "uri": fields.Url("user", absolute=False),
}

detail_fields = dict(user_fields)
detail_fields["contact"] = fields.String(attribute="email")
detail_fields["initial"] = fields.String(attribute=lambda user: user.email[0])
detail_fields["badges"] = fields.List(fields.Nested(badge_fields))
detail_fields["city"] = fields.String(attribute="address.city", default="unknown")
detail_fields["card"] = fields.FormattedString("{username} <{email}>")
detail_fields["account"] = {"login": fields.String(attribute="username"), "level": fields.Integer(default=1)}


class UserResource(Resource):
    @marshal_with(detail_fields)
    def get(self, id):
        return User.query.get_or_404(id)

    @marshal_with(user_fields)
    def put(self, id):
        return User.query.get_or_404(id), 202


class UserList(Resource):
    @marshal_with(user_fields, envelope="users")
    def get(self):
        return User.query.all()


class Report(Resource):
    def get(self):
        return {"count": User.query.count(), "users": marshal(User.query.all(), user_fields)}


class BadgeNames(Resource):
    @marshal_with({"badges": fields.List(fields.String(attribute="label"))})
    def get(self, id):
        return User.query.get_or_404(id)


api.add_resource(UserList, "/users")
api.add_resource(UserResource, "/users/<int:id>", endpoint="user")
api.add_resource(Report, "/report")
api.add_resource(BadgeNames, "/users/<int:id>/badges")
