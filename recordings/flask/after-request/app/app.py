from flask import Flask, jsonify

app = Flask(__name__)


@app.after_request
def envelope(response):
    if response.is_json and response.status_code == 200:
        response.set_data(app.json.dumps({"data": response.get_json(), "version": 2}))
    return response


@app.get("/items")
def items():
    return jsonify([{"id": 1, "name": "Lamp"}])


@app.get("/missing")
def missing():
    return jsonify(error="none"), 404
