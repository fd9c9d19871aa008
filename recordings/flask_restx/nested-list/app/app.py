from flask import Flask
from flask_restx import Api

from models import db
from orders import ns

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)
api = Api(app, doc="/docs")
api.add_namespace(ns, path="/shop/orders")
