from flask import Blueprint

blueprint = Blueprint("orders", __name__)


@blueprint.route("", methods=["GET"])
def orders():
    return [{"id": 1, "total": 20}]
