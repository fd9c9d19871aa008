from flask import Flask, jsonify, request
from flask.views import MethodView
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    price = db.Column(db.Integer)
    margin = db.Column(db.Integer)


class ProductAPI(MethodView):
    def get(self, product_id):
        if product_id is None:
            return jsonify([{"id": p.id, "name": p.name} for p in Product.query.all()])
        product = Product.query.get_or_404(product_id)
        return jsonify(id=product.id, name=product.name, price=product.price, margin=product.margin)

    def post(self):
        product = Product(name=request.json["name"], price=request.json["price"])
        db.session.add(product)
        db.session.commit()
        return jsonify(id=product.id), 201

    def put(self, product_id):
        product = Product.query.get_or_404(product_id)
        product.price = request.json["price"]
        db.session.commit()
        return jsonify(id=product.id, price=product.price)

    def delete(self, product_id):
        db.session.delete(Product.query.get_or_404(product_id))
        db.session.commit()
        return "", 204


view = ProductAPI.as_view("product_api")
app.add_url_rule("/products", defaults={"product_id": None}, view_func=view, methods=["GET"])
app.add_url_rule("/products", view_func=view, methods=["POST"])
app.add_url_rule("/products/<int:product_id>", view_func=view, methods=["GET", "PUT", "DELETE"])
