from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app)


class Person:
    name = "Ann"
    born = "1990"
    pin = "1234"


class Company:
    name = "Acme"
    vat_id = "DE1"
    rating = 3


party = api.model("Party", {"name": fields.String})
person = api.inherit("Person", party, {"born": fields.String})
company = api.inherit("Company", party, {"vat_id": fields.String})
contract = api.model("Contract", {"id": fields.Integer, "partner": fields.Polymorph({Person: person, Company: company})})


@api.route("/contracts/person")
class WithPerson(Resource):
    @api.marshal_with(contract)
    def get(self):
        return {"id": 1, "partner": Person()}


@api.route("/contracts/company")
class WithCompany(Resource):
    @api.marshal_with(contract)
    def get(self):
        return {"id": 2, "partner": Company()}
