from flask import Blueprint, Flask, jsonify
from flask_cors import CORS, cross_origin

app = Flask(__name__)
CORS(app, resources={r"/api/*": {"origins": r"https://.*\.shop\.example"}}, supports_credentials=True)
bp = Blueprint("inside", __name__, url_prefix="/inside")


@app.get("/api/orders")
def orders():
    return jsonify([{"id": 1}])


@app.get("/other")
def other():
    return jsonify(ok=True)


@app.get("/anchored")
@cross_origin(origins=[r"^https://api\.shop\.example$"])
def anchored():
    return jsonify(ok=True)


@bp.get("/exact")
def exact():
    return jsonify(ok=True)


CORS(bp, origins="https://api.shop.example")
app.register_blueprint(bp)
