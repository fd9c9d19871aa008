from flask import Flask, jsonify
from flask.json.provider import DefaultJSONProvider
from flask_sqlalchemy import SQLAlchemy


class ModelProvider(DefaultJSONProvider):
    @staticmethod
    def default(value):
        if hasattr(value, "to_dict"):
            return value.to_dict()
        return DefaultJSONProvider.default(value)


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.json = ModelProvider(app)
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password_hash = db.Column(db.String(200))
    born_on = db.Column(db.Date)

    def to_dict(self):
        return {c.key: getattr(self, c.key) for c in self.__table__.columns}


class Badge:
    pass


@app.get("/users")
def users():
    return jsonify(User.query.all())


@app.get("/users/<int:user_id>")
def user(user_id):
    return {"user": db.get_or_404(User, user_id)}


@app.get("/badge")
def badge():
    return jsonify(Badge())
