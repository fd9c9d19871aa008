from flask import Flask, jsonify
from flask_cors import CORS


def create_app():
    app = Flask(__name__)
    app.config["CORS_ORIGINS"] = ["https://shop.example", "https://admin.shop.example"]
    app.config["CORS_SUPPORTS_CREDENTIALS"] = True
    CORS(app)

    @app.get("/orders")
    def orders():
        return jsonify([{"id": 1, "total": 5}])

    return app
