from flask import Blueprint

from orders import bp as orders

api = Blueprint("api", __name__)
v1 = Blueprint("v1", __name__, url_prefix="/v1")
v2 = Blueprint("v2", __name__, url_prefix="/ignored")


@api.get("/status")
def status():
    return {"status": "up"}


@v1.get("/customers/<int:customer_id>")
def customer(customer_id):
    return {"id": customer_id, "name": "Ann", "email": "ann@example.com"}


@v2.get("/customers")
def customers():
    return [{"id": 1, "name": "Ann"}]


v1.register_blueprint(orders, url_prefix="/orders")
api.register_blueprint(v1)
api.register_blueprint(v2, url_prefix="/v2")
