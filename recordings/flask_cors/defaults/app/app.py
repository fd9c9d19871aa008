from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app)


@app.get("/orders")
def orders():
    return jsonify([{"id": 1, "total": 5}])
