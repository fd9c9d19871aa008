from flask import Blueprint, Flask, abort, jsonify
from werkzeug.exceptions import HTTPException, NotFound

app = Flask(__name__)
bp = Blueprint("orders", __name__, url_prefix="/orders")


class NotAllowed(Exception):
    def __init__(self, message, status=403):
        super().__init__(message)
        self.message = message
        self.status = status


class OutOfStock(HTTPException):
    code = 409
    description = "sold out"


@app.errorhandler(NotAllowed)
def not_allowed(error):
    return jsonify(error=error.message), error.status


@app.errorhandler(404)
def missing(error):
    return {"error": "no such thing", "detail": str(error)}, 404


@app.errorhandler(KeyError)
def bad_key(error):
    return jsonify(missing=str(error)), 400


@bp.errorhandler(HTTPException)
def http_error(error):
    return {"code": error.code, "name": error.name}, error.code


@bp.get("/<int:order_id>")
def order(order_id):
    abort(404)


@bp.get("/<int:order_id>/stock")
def stock(order_id):
    raise OutOfStock()


@app.get("/forbidden")
def forbidden():
    raise NotAllowed("staff only")


@app.get("/missing")
def not_found():
    raise NotFound()


@app.get("/key")
def key():
    return {}["id"]


@app.get("/crash")
def crash():
    return {"total": 1 / 0}


@app.get("/sold-out")
def sold_out():
    raise OutOfStock("none left")


app.register_blueprint(bp)
