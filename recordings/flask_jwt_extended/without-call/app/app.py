from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a-secret-that-is-long-enough-for-hs256"
jwt = JWTManager(app)


@app.get("/salaries")
@jwt_required
def salaries():
    return jsonify([{"name": "Ann", "salary": 4000}])


@app.get("/vacations")
@jwt_required()
def vacations():
    return jsonify([{"name": "Ann", "days": 28}])
