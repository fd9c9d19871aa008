from flask import Blueprint, jsonify
from flask_login import current_user, login_required

from shop.models import Invoice, Order

orders = Blueprint("orders", __name__)


@orders.get("/orders")
@login_required
def list_orders():
    mine = Order.query.filter_by(customer_id=current_user.id).order_by(Order.created_at).limit(50)
    return jsonify([order.summary() for order in mine])


@orders.get("/orders/<int:order_id>")
@login_required
def show_order(order_id):
    order = Order.query.get_or_404(order_id)
    return {
        **order.summary(),
        "items": [{"product": item.product.name, "quantity": item.quantity} for item in order.items],
        "customer": {"name": order.customer.name, "email": order.customer.email, "phone": order.customer.phone},
    }


@orders.get("/invoices/<number>")
@login_required
def show_invoice(number):
    invoice = Invoice.query.filter_by(number=number, customer_id=current_user.id).first_or_404()
    return {"number": invoice.number, "amount": invoice.amount, "paid": invoice.paid}
