from functools import wraps

from flask import Flask, jsonify

app = Flask(__name__)

USERS = [{"id": 1, "name": "Ann", "email": "ann@example.com", "password": "x"}]


def as_json(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return jsonify(view(*args, **kwargs))

    return wrapper


def only(*names):
    def decorator(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            rows = view(*args, **kwargs)
            return [{name: row[name] for name in names} for row in rows]

        return wrapper

    return decorator


def without(*names):
    def decorator(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            return [{k: v for k, v in row.items() if k not in names} for row in view(*args, **kwargs)]

        return wrapper

    return decorator


@app.get("/full")
@as_json
def full():
    return USERS


@app.get("/names")
@as_json
@only("id", "name")
def names():
    return USERS


@app.get("/safe")
@as_json
@without("password")
def safe():
    return USERS
