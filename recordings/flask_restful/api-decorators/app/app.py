from functools import wraps

from flask import Blueprint, Flask, abort, session
from flask_restful import Api, Resource

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"


def login_required(f):
    @wraps(f)
    def inner(*args, **kwargs):
        if not session.get("user"):
            abort(401)
        return f(*args, **kwargs)

    return inner


private = Blueprint("private", __name__, url_prefix="/private")
private_api = Api(private, decorators=[login_required], prefix="/v1")
public = Blueprint("public", __name__)
public_api = Api(public)


class Orders(Resource):
    def get(self):
        return {"orders": [{"id": 1, "total": 5}]}


class Order(Resource):
    def get(self, order_id):
        return {"id": order_id, "address": "Main St"}


private_api.add_resource(Orders, "/orders")
private_api.add_resource(Order, "/orders/<int:order_id>")
public_api.add_resource(Orders, "/open-orders", endpoint="open_orders")
app.register_blueprint(private)
app.register_blueprint(public, url_prefix="/public")
