from flask import Blueprint, Flask, jsonify

from extensions import limiter

bp = Blueprint("limited", __name__, url_prefix="/limited")
free = Blueprint("free", __name__, url_prefix="/free")
limiter.limit("2/minute")(bp)
limiter.exempt(free)


@bp.get("/orders")
def orders():
    return jsonify([{"id": 1}])


@bp.get("/wide")
@limiter.limit("50/minute", override_defaults=False)
def wide():
    return jsonify(ok=True)


@free.get("/orders")
def free_orders():
    return jsonify([{"id": 1}])


def create_app():
    app = Flask(__name__)
    limiter.init_app(app)
    app.register_blueprint(bp)
    app.register_blueprint(free)

    @app.post("/login")
    @limiter.limit("1/second;3/minute")
    def login():
        return jsonify(ok=True)

    @app.post("/reset-password")
    def reset_password():
        return jsonify(ok=True)

    return app
