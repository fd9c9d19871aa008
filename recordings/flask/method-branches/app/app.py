from flask import Flask, abort, jsonify, request, session

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"

POSTS = [{"id": 1, "text": "hello", "ip": "10.0.0.1"}]


@app.route("/posts", methods=["GET", "POST", "DELETE"])
def posts():
    if request.method == "GET":
        return jsonify([{"id": post["id"], "text": post["text"]} for post in POSTS])
    if "user" not in session:
        abort(401)
    if request.method == "DELETE":
        return "", 204
    return jsonify(POSTS[0]), 201


@app.route("/drafts", methods=["GET", "POST"])
def drafts():
    if request.method == "POST" and not session.get("user"):
        return jsonify(error="log in"), 403
    return jsonify(drafts=POSTS)
