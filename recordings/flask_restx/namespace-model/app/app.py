from flask import Flask
from flask_restx import Api, Namespace, Resource, fields

app = Flask(__name__)
api = Api(app, version="1.0", title="Shop", prefix="/api")
ns = Namespace("products", description="What is for sale")
api.add_namespace(ns)

product = ns.model(
    "Product",
    {
        "id": fields.Integer(readonly=True),
        "name": fields.String(required=True),
        "price": fields.Float,
    },
)

ROWS = [{"id": 1, "name": "Lamp", "price": 30.0, "purchase_price": 12.5, "supplier": "Acme"}]


@ns.route("/")
class ProductList(Resource):
    @ns.marshal_list_with(product)
    def get(self):
        return ROWS


@ns.route("/<int:product_id>")
@ns.param("product_id", "The product")
class Product(Resource):
    @ns.marshal_with(product)
    def get(self, product_id):
        return ROWS[0]


@ns.route("/<int:product_id>/raw")
class RawProduct(Resource):
    @ns.doc("raw")
    @ns.response(200, "Success", product)
    def get(self, product_id):
        return ROWS[0]
