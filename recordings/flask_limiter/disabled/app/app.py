from flask import Flask, jsonify
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
app.config["RATELIMIT_ENABLED"] = False
limiter = Limiter(get_remote_address, app=app, default_limits=["2 per minute"])


@app.post("/login")
@limiter.limit("1 per minute")
def login():
    return jsonify(ok=True)
