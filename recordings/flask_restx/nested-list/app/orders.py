from flask_restx import Namespace, Resource, fields

from models import Order, db

ns = Namespace("orders")

customer = ns.model("Customer", {"name": fields.String(attribute="username"), "email": fields.String})
item = ns.model("Item", {"sku": fields.String})
order = ns.model(
    "Order",
    {
        "id": fields.Integer,
        "customer": fields.Nested(customer, attribute="user"),
        "items": fields.List(fields.Nested(item)),
        "skus": fields.List(fields.String(attribute="sku"), attribute="items"),
        "placed": fields.DateTime(attribute="created_at"),
        "first_cost": fields.Float(attribute=lambda o: o.items[0].cost),
        "kind": fields.String(default="order"),
    },
)
page = ns.model("Page", {"results": fields.List(fields.Nested(order)), "count": fields.Integer})


@ns.route("")
class Orders(Resource):
    @ns.marshal_with(page)
    def get(self):
        orders = Order.query.all()
        return {"results": orders, "count": len(orders)}


@ns.route("/<int:order_id>")
@ns.response(404, "Not found")
class OrderItem(Resource):
    @ns.marshal_with(order, code=200, description="one order")
    def get(self, order_id):
        return db.get_or_404(Order, order_id)
