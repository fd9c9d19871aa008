from flask import Flask, jsonify
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app, default_limits=["3 per minute"])


@app.get("/orders")
def orders():
    return jsonify([{"id": 1}])


@app.post("/login")
@limiter.limit("2 per minute")
def login():
    return jsonify(ok=True)


@app.get("/health")
@limiter.exempt
def health():
    return jsonify(ok=True)


@app.get("/generous")
@limiter.limit("20 per minute")
def generous():
    return jsonify(ok=True)
