from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app)

user = api.model("User", {"id": fields.Integer, "name": fields.String, "email": fields.String}, mask="{id,name}")

ROW = {"id": 1, "name": "Ann", "email": "ann@example.com", "password": "x"}


@api.route("/model-mask")
class ModelMask(Resource):
    @api.marshal_with(user)
    def get(self):
        return ROW


@api.route("/call-mask")
class CallMask(Resource):
    @api.marshal_with(user, mask="{email}")
    def get(self):
        return ROW
