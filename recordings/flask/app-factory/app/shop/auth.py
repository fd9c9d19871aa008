from functools import wraps

from flask import g, jsonify, session

from .extensions import db
from .models import Account


def authenticated(view):
    @wraps(view)
    def inner(*args, **kwargs):
        g.account = db.session.get(Account, session["uid"]) if "uid" in session else None
        if not g.account:
            return jsonify({"error": "unauthenticated"}), 401
        return view(*args, **kwargs)

    return inner
