import datetime

from flask import Flask, jsonify
from flask.json.provider import DefaultJSONProvider

from models import User, db


class IsoProvider(DefaultJSONProvider):
    def default(self, o):
        if isinstance(o, datetime.date):
            return o.isoformat()
        if isinstance(o, db.Model):
            return {k: v for k, v in o.__dict__.items() if not k.startswith("_")}
        return super().default(o)


class ShopFlask(Flask):
    json_provider_class = IsoProvider


def create_app():
    app = ShopFlask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db.init_app(app)

    @app.get("/users/<int:user_id>")
    def user(user_id):
        return jsonify(user=User.query.filter_by(id=user_id).first_or_404())

    @app.get("/users/<int:user_id>/created")
    def created(user_id):
        return jsonify(created=User.query.get(user_id).created_at)

    return app
