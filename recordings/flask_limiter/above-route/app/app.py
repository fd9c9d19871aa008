from flask import Flask, jsonify
from flask.views import MethodView
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app)


@limiter.limit("2 per minute")
@app.post("/login")
def login():
    return jsonify(ok=True)


@app.post("/register")
@limiter.limit("2 per minute", methods=["POST"])
def register():
    return jsonify(ok=True)


@app.route("/reset", methods=["GET", "POST"])
@limiter.limit("2 per minute", methods=["POST"])
def reset():
    return jsonify(ok=True)


class Codes(MethodView):
    decorators = [limiter.limit("2 per minute")]

    def get(self):
        return jsonify(code=1)


app.add_url_rule("/codes", view_func=Codes.as_view("codes"))
