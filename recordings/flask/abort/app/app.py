from flask import Flask, abort, jsonify, make_response, session

app = Flask(__name__)
app.config.update(SECRET_KEY="change-me")


def current_name():
    return session.get("name")


def require_login(message="please log in"):
    if not current_name():
        abort(401, message)


def refuse():
    abort(make_response(jsonify(error="not yours"), 403))


@app.get("/inbox")
def inbox():
    require_login()
    return {"messages": [{"from": "ann", "text": "hi"}]}


@app.get("/outbox")
def outbox():
    if current_name() is None:
        refuse()
    return {"messages": [{"to": "bob", "text": "yo"}]}


@app.get("/drafts")
def drafts():
    current_name() or abort(403)
    return {"drafts": [{"text": "..."}]}


@app.get("/spam")
def spam():
    try:
        require_login()
    except Exception:
        pass
    return {"spam": [{"from": "eve"}]}
