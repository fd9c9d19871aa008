from functools import wraps

from flask import Blueprint, Flask, session
from flask_restx import Api, Namespace, Resource, abort

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"


def login_required(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        if "user" not in session:
            abort(401, "log in first")
        return func(*args, **kwargs)

    return wrapper


private = Namespace("private", decorators=[login_required])
public = Namespace("public", path="/open")


@private.route("/orders", "/all-orders")
class Orders(Resource):
    def get(self):
        return [{"id": 1, "total": 5}]


@private.route("/orders/<int:order_id>")
class Order(Resource):
    def get(self, order_id):
        return {"id": order_id}


@public.route("/news")
class News(Resource):
    def get(self):
        return {"news": ["hello"]}

    @login_required
    def post(self):
        return {"posted": True}, 201


@public.route("/doc")
class Documented(Resource):
    @public.doc(security="apikey")
    def get(self):
        return {"secret": "x"}


bp = Blueprint("api", __name__, url_prefix="/api/v1")
api = Api(bp, authorizations={"apikey": {"type": "apiKey", "in": "header", "name": "X-Key"}})
api.add_namespace(private)
api.add_namespace(public)
app.register_blueprint(bp)
