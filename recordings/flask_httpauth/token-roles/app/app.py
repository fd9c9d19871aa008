from flask import Flask, jsonify
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")

TOKENS = {"token-olivia": "olivia", "token-oscar": "oscar", "token-stella": "stella"}
ROLES = {"stella": ["admin", "auditor"]}


@auth.verify_token
def verify_token(token):
    if token in TOKENS:
        return TOKENS[token]


@auth.get_user_roles
def get_user_roles(user):
    return ROLES.get(user, ["member"])


@auth.error_handler
def auth_error(status):
    return jsonify(error="access denied"), status


@app.get("/members")
@auth.login_required(role=["member", "admin"])
def members():
    return jsonify([{"name": "Ann"}])


@app.get("/payroll")
@auth.login_required(role="admin")
def payroll():
    return jsonify([{"name": "Ann", "salary": 4000}])


@app.get("/audit")
@auth.login_required(role=[["admin", "auditor"]])
def audit():
    return jsonify([{"who": auth.current_user()}])


@app.get("/wall")
@auth.login_required(optional=True)
def wall():
    return jsonify(reader=auth.current_user(), posts=[{"text": "hi"}])
