import functools

from flask import Flask, jsonify, request

app = Flask(__name__)


class RequireToken:
    def __init__(self, view):
        functools.update_wrapper(self, view)
        self.view = view

    def __call__(self, *args, **kwargs):
        if not request.headers.get("X-Token", "").startswith("letmein"):
            return jsonify(error="token"), 403
        return self.view(*args, **kwargs)


class Deprecated:
    def __init__(self, since):
        self.since = since

    def __call__(self, view):
        @functools.wraps(view)
        def wrapped(*args, **kwargs):
            response = app.make_response(view(*args, **kwargs))
            response.headers["Deprecation"] = self.since
            return response

        return wrapped


@app.get("/stock")
@RequireToken
def stock():
    return {"stock": [{"sku": "L-1", "count": 4}]}


@app.get("/old-stock")
@Deprecated("2024-01-01")
def old_stock():
    return {"stock": [{"sku": "L-1"}]}
