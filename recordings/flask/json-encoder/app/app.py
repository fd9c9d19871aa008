import json

from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class ModelEncoder(json.JSONEncoder):
    def default(self, o):
        if hasattr(o, "as_dict"):
            return o.as_dict()
        return super().default(o)


app.json_encoder = ModelEncoder


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password = db.Column(db.String(80))

    def as_dict(self):
        return {"id": self.id, "username": self.username, "password": self.password}


@app.route("/users/<int:user_id>")
def user(user_id):
    return jsonify(User.query.get(user_id))


@app.route("/users/<int:user_id>/dumps")
def user_dumps(user_id):
    return json.dumps(User.query.get(user_id), cls=ModelEncoder), 200, {"Content-Type": "application/json"}
