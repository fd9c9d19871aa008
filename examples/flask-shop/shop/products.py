from flask import Blueprint, jsonify

from shop.extensions import db
from shop.models import Product
from shop.permissions import admin_required

products = Blueprint("products", __name__)


@products.get("")
def list_products():
    page = db.paginate(db.select(Product).order_by(Product.name), per_page=20, max_per_page=100)
    return {
        "page": page.page,
        "pages": page.pages,
        "products": [{"id": product.id, "name": product.name, "price": product.price} for product in page.items],
    }


@products.get("/<int:id>")
def show_product(id):
    product = db.get_or_404(Product, id)
    return jsonify(product.to_dict())


@products.delete("/<int:id>")
@admin_required
def delete_product(id):
    db.session.delete(db.get_or_404(Product, id))
    db.session.commit()
    return "", 204
