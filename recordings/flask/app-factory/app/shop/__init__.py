from flask import Flask

from .config import Config
from .extensions import db


def create_app(config=Config):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)
    register_blueprints(app)
    return app


def register_blueprints(app):
    from . import accounts, orders

    for module in (accounts, orders):
        app.register_blueprint(module.bp, url_prefix="/api" + module.PREFIX)
