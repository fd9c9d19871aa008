from flask import Blueprint, Flask

PRODUCTS = [{"id": 1, "name": "Lamp", "cost_price": 11}]
VENDORS = [{"id": 1, "name": "Acme", "iban": "DE02120300000000202051"}]


def collection(name, rows, hidden=()):
    bp = Blueprint(name, __name__)

    def visible(row):
        return {key: value for key, value in row.items() if key not in hidden}

    @bp.get("")
    def index():
        return {"items": [visible(row) for row in rows]}

    @bp.get("/<int:row_id>")
    def detail(row_id):
        for row in rows:
            if row["id"] == row_id:
                return visible(row)
        return {"error": "not found"}, 404

    return bp


def create_app():
    app = Flask(__name__)
    app.register_blueprint(collection("products", PRODUCTS, hidden=("cost_price",)), url_prefix="/products")
    app.register_blueprint(collection("vendors", VENDORS), url_prefix="/vendors")
    return app
