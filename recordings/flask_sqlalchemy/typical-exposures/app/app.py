from flask import Flask, jsonify
from flask_restful import Api, Resource
from sqlalchemy import text

from models import Order, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db.init_app(app)
api = Api(app)


@app.route("/api/users/<int:user_id>", methods=["GET"])
def get_user(user_id):
    user = User.query.get(user_id)
    return jsonify(user), 200


@app.route("/api/orders/<int:order_id>", methods=["GET"])
def get_order(order_id):
    order = Order.query.get(order_id)
    return jsonify(order), 200


@app.route("/api/reports", methods=["GET"])
def get_reports():
    results = db.session.execute(
        text(
            """
            SELECT * FROM orders
            JOIN users ON orders.user_id = users.id
            JOIN products ON orders.product_id = products.id
            """
        )
    )
    return jsonify([dict(row) for row in results])


class UserResource(Resource):
    def get(self, user_id):
        user = User.query.get(user_id)
        return user


class UserList(Resource):
    def get(self):
        return User.query.all()


api.add_resource(UserResource, "/rest/users/<int:user_id>")
api.add_resource(UserList, "/rest/users")
