from flask import Flask, jsonify

from models import Order, Product, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)


def show_item(item):
    return {
        "quantity": item.quantity,
        "product": {"name": item.product.name, "purchase_price": item.product.purchase_price},
    }


@app.get("/orders/<int:order_id>")
def order(order_id):
    order = db.get_or_404(Order, order_id)
    return jsonify(
        id=order.id,
        customer={"name": order.user.username, "email": order.user.email},
        items=[show_item(item) for item in order.items],
        products=[item.product.name for item in order.items],
    )


@app.get("/products/<int:product_id>")
def product(product_id):
    product = db.get_or_404(Product, product_id)
    return jsonify(
        name=product.name,
        tags=sorted(tag.label for tag in product.tags),
        buyers=[{"email": item.order.user.email} for item in product.items],
    )


@app.get("/orders/<int:order_id>/raw")
def raw(order_id):
    order = db.get_or_404(Order, order_id)
    return jsonify(id=order.id, items=order.items)
