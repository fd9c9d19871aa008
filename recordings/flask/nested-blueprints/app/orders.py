from flask import Blueprint

bp = Blueprint("orders", __name__)


@bp.route("/")
def index():
    return {"orders": [{"id": 1, "total": 20}]}


@bp.route("/<int:order_id>", methods=["GET"])
def detail(order_id):
    return {"id": order_id, "total": 20, "note": "leave at the door"}
