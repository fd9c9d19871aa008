from flask import Flask

from shop.accounts import accounts
from shop.extensions import db, login_manager
from shop.orders import orders
from shop.products import products


def create_app(database_uri="sqlite:///shop.db"):
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = database_uri
    app.config.from_prefixed_env()

    db.init_app(app)
    login_manager.init_app(app)

    app.register_blueprint(accounts, url_prefix="/api")
    app.register_blueprint(products, url_prefix="/api/products")
    app.register_blueprint(orders, url_prefix="/api")

    with app.app_context():
        db.create_all()
    return app
