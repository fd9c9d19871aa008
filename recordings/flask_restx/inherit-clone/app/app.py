from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app)

party = api.model("Party", {"id": fields.Integer, "name": fields.String})
person = api.inherit("Person", party, {"email": fields.String, "born": fields.Date})
company = api.clone("Company", party, {"vat_id": fields.String(attribute="tax_number")})
employee = person.inherit("Employee", {"salary": fields.Float})
public = api.clone("PublicParty", company, {"city": fields.String(default="Bonn")})

ROWS = [
    {
        "id": 1,
        "name": "Ann",
        "email": "ann@example.com",
        "born": "1990-01-02",
        "salary": 4000.0,
        "tax_number": "DE1",
        "secret": "x",
    }
]


@api.route("/persons")
class Persons(Resource):
    @api.marshal_list_with(person)
    def get(self):
        return ROWS


@api.route("/companies")
class Companies(Resource):
    @api.marshal_with(company, as_list=True)
    def get(self):
        return ROWS


@api.route("/employees/<int:employee_id>")
class Employee(Resource):
    @api.marshal_with(employee)
    def get(self, employee_id):
        return ROWS[0]


@api.route("/parties")
class Parties(Resource):
    @api.marshal_with(public)
    def get(self):
        return ROWS
