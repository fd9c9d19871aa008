from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app)

anything = api.model("Anything", {"id": fields.Integer, "*": fields.Wildcard(fields.String)})
prefixed = api.model("Prefixed", {"id": fields.Integer, "x_*": fields.Wildcard(fields.String)})
raw = api.model("Raw", {"id": fields.Integer, "settings": fields.Raw})

ROW = {"id": 1, "name": "Ann", "password": "x", "x_colour": "red", "settings": {"theme": "dark", "size": 3}}


@api.route("/anything")
class Anything(Resource):
    @api.marshal_with(anything)
    def get(self):
        return {key: value for key, value in ROW.items() if key != "settings"}


@api.route("/prefixed")
class Prefixed(Resource):
    @api.marshal_with(prefixed)
    def get(self):
        return ROW


@api.route("/raw")
class Raw(Resource):
    @api.marshal_with(raw)
    def get(self):
        return ROW
