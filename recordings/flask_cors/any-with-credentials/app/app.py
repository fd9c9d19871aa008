from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
cors = CORS(app, supports_credentials=True)


@app.get("/orders")
def orders():
    return jsonify([{"id": 1, "total": 5}])
