import json

from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)

USER = {"id": 1, "email": "ann@example.com"}


@app.route("/dict")
def a_dict():
    return USER


@app.route("/list")
def a_list():
    return [USER]


@app.route("/tuple")
def a_tuple():
    return USER, 201, {"X-Total": "1"}


@app.route("/jsonify-tuple")
def jsonify_tuple():
    return jsonify(USER), 202


@app.route("/str")
def a_str():
    return "hello"


@app.route("/dumps")
def dumps():
    return json.dumps(USER)


@app.route("/response")
def a_response():
    return Response(json.dumps([USER]), status=200, mimetype="application/json")


@app.route("/made")
def made():
    response = make_response({"user": USER}, 200)
    response.headers["Cache-Control"] = "no-store"
    return response


@app.route("/made-from-jsonify")
def made_from_jsonify():
    response = make_response(jsonify(USER))
    response.status_code = 203
    return response


@app.route("/content-type")
def content_type():
    return json.dumps(USER), 200, {"Content-Type": "application/json"}


@app.route("/generator")
def generator():
    return Response((row + "\n" for row in ["id,email", "1,ann@example.com"]), mimetype="text/csv")


@app.route("/bytes")
def some_bytes():
    return b"raw"


@app.route("/int")
def an_int():
    return 42


@app.route("/none")
def nothing():
    USER["id"]
