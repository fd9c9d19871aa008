from flask import Flask
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


class Missing(Exception):
    pass


@api.errorhandler(Missing)
def missing(error):
    return {"message": "no such thing", "hint": str(error)}, 404


@api.route("/missing")
class Thing(Resource):
    def get(self):
        raise Missing("look elsewhere")


@api.route("/refused")
class Refused(Resource):
    def get(self):
        api.abort(403, "staff only", code_name="no-staff")


@api.route("/broken")
class Broken(Resource):
    def get(self):
        return {"ratio": 1 / 0}
