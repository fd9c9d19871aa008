from flask import Flask
from flask_restx import Api, Resource, fields, marshal

app = Flask(__name__)
api = Api(app)

address = api.model("Address", {"street": fields.String, "city": fields.String})
person = api.model(
    "Person",
    {
        "name": fields.String,
        "nickname": fields.String,
        "address": fields.Nested(address, skip_none=True, allow_null=True),
    },
)

ANN = {"name": "Ann", "nickname": None, "address": {"street": "Main St", "city": None}, "pin": "1234"}


@api.route("/skip")
class Skip(Resource):
    @api.marshal_with(person, skip_none=True)
    def get(self):
        return ANN


@api.route("/keep")
class Keep(Resource):
    @api.marshal_with(person)
    def get(self):
        return ANN


@api.route("/envelope")
class Envelope(Resource):
    @api.marshal_with(person, envelope="data", as_list=True)
    def get(self):
        return [ANN]


@api.route("/function")
class Function(Resource):
    def get(self):
        return {"person": marshal(ANN, person), "names": marshal([ANN], {"name": fields.String})}
