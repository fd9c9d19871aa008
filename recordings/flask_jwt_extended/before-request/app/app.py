from flask import Flask, jsonify, request
from flask_jwt_extended import JWTManager, get_jwt_identity, verify_jwt_in_request

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a-secret-that-is-long-enough-for-hs256"
jwt = JWTManager(app)

PUBLIC = ["login", "health"]


@app.before_request
def check_token():
    if request.endpoint not in PUBLIC:
        verify_jwt_in_request()


@app.get("/health")
def health():
    return jsonify(ok=True)


@app.get("/login")
def login():
    return "<form></form>"


@app.get("/reports")
def reports():
    return jsonify(user=get_jwt_identity(), reports=[{"revenue": 12}])
