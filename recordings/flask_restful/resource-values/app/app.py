import dataclasses
import decimal

from flask import Flask, Response, jsonify, make_response
from flask_restful import Api, Resource, abort

app = Flask(__name__)
api = Api(app, prefix="/api")


@dataclasses.dataclass
class Point:
    lat: float
    lng: float


@api.resource("/dict")
class Dict(Resource):
    def get(self):
        return {"id": 1, "tags": ["a"]}

    def post(self):
        return {"id": 2}, 201


@api.resource("/list")
class List(Resource):
    def get(self):
        return [{"id": 1}], 200, {"X-Total": "1"}


@api.resource("/text")
class Text(Resource):
    def get(self):
        return "plain"


@api.resource("/nothing")
class Nothing(Resource):
    def delete(self):
        return "", 204

    def get(self):
        return None


@api.resource("/response")
class AResponse(Resource):
    def get(self):
        return jsonify(point=Point(1, 2))

    def post(self):
        return make_response({"made": True}, 202)

    def put(self):
        return Response("<b>hello</b>", mimetype="text/html")


@api.resource("/dataclass")
class Dataclass(Resource):
    def get(self):
        return {"point": Point(1, 2)}

    def post(self):
        return dataclasses.asdict(Point(1, 2))


@api.resource("/decimal")
class Decimal(Resource):
    def get(self):
        return {"amount": decimal.Decimal("1.5")}


@api.resource("/abort/<int:code>")
class Abort(Resource):
    def get(self, code):
        abort(404, message="none", wanted=code)
