from flask import Flask, jsonify
from flask.views import MethodView

from models import Room, Supplier, db


class ItemAPI(MethodView):
    init_every_request = False

    def __init__(self, model):
        self.model = model

    def get(self, id):
        return jsonify(self.model.query.get_or_404(id).to_json())


class GroupAPI(MethodView):
    init_every_request = False

    def __init__(self, model):
        self.model = model

    def get(self):
        return jsonify([item.to_json() for item in self.model.query.all()])


def register_api(app, model, name):
    app.add_url_rule(f"/{name}/<int:id>", view_func=ItemAPI.as_view(f"{name}-item", model))
    app.add_url_rule(f"/{name}/", view_func=GroupAPI.as_view(f"{name}-group", model))


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db.init_app(app)
    register_api(app, Supplier, "suppliers")
    register_api(app, Room, "rooms")
    return app
