from flask import Blueprint, abort, g

from .auth import authenticated
from .extensions import db
from .models import Order

bp = Blueprint("orders", __name__)
PREFIX = "/orders"


def to_json(order):
    return {"id": order.id, "total": order.total, "address": order.address, "account": order.account.summary()}


@bp.get("/")
@authenticated
def index():
    return [to_json(order) for order in Order.query.filter_by(account_id=g.account.id)]


@bp.get("/<int:order_id>")
@authenticated
def show(order_id):
    order = db.get_or_404(Order, order_id)
    if order.account_id != g.account.id:
        abort(404)
    return to_json(order)


@bp.get("/<int:order_id>/label")
@authenticated
def label(order_id):
    order = db.get_or_404(Order, order_id)
    return {"to": order.account.name, "address": order.address}
