from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def cors(response):
    origin = request.headers.get("Origin")
    if origin:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.get("/orders")
def orders():
    return jsonify([{"id": 1, "total": 5}])
