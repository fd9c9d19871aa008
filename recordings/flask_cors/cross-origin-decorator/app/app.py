from flask import Flask, jsonify
from flask_cors import cross_origin

app = Flask(__name__)


@app.get("/open")
@cross_origin()
def open_():
    return jsonify(ok=True)


@app.get("/credentials")
@cross_origin(supports_credentials=True)
def credentials():
    return jsonify(ok=True)


@app.get("/listed")
@cross_origin(origins="https://shop.example", supports_credentials=True)
def listed():
    return jsonify(ok=True)


@cross_origin()
@app.get("/above")
def above():
    return jsonify(ok=True)


@app.get("/none")
def none():
    return jsonify(ok=True)
