from importlib import import_module

from flask import Flask

MODULES = ("users", "orders")


def create_app():
    app = Flask(__name__)
    for name in MODULES:
        module = import_module(f"views.{name}")
        app.register_blueprint(module.blueprint, url_prefix=f"/{name}")
    return app
