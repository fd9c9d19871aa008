from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)
basic = HTTPBasicAuth()
token = HTTPTokenAuth("Bearer")
multi = MultiAuth(basic, token)


@basic.verify_password
def verify_password(username, password):
    return username if password == "letmein" else None


@token.verify_token
def verify_token(value):
    return value[6:] if value.startswith("token-") else None


@app.get("/either")
@multi.login_required
def either():
    return jsonify(user=multi.current_user())


@app.get("/basic-only")
@basic.login_required
def basic_only():
    return jsonify(user=basic.current_user())


class Things(Resource):
    decorators = [token.login_required]

    def get(self):
        return {"things": [1]}


class Safe(Resource):
    method_decorators = [token.login_required]

    def get(self):
        return {"safe": [1]}


api.add_resource(Things, "/things")
api.add_resource(Safe, "/safe")
