from flask import Flask, abort, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))

    def public(self):
        return {"id": self.id, "username": self.username}


@app.route("/get/<int:user_id>")
def get(user_id):
    user = User.query.get(user_id)
    if user is None:
        abort(404)
    return jsonify(user.public())


@app.route("/get-or-404/<int:user_id>")
def get_or_404(user_id):
    return jsonify(User.query.get_or_404(user_id).public())


@app.route("/filter-by/<name>")
def filter_by(name):
    user = User.query.filter_by(username=name).first_or_404()
    return jsonify(email=user.email)


@app.route("/filter/<name>")
def filter_(name):
    user = User.query.filter(User.username == name).one()
    return jsonify(email=user.email, hash=user.password_hash)


@app.route("/session-query/<int:user_id>")
def session_query(user_id):
    user = db.session.query(User).filter(User.id == user_id).one_or_none()
    return jsonify(user.public() if user else None)


@app.route("/all")
def all_():
    return jsonify([user.public() for user in User.query.order_by(User.username).all()])


@app.route("/limit")
def limit():
    return jsonify(users=[user.email for user in User.query.limit(10)])


@app.route("/count")
def count():
    return jsonify(count=User.query.count())


@app.route("/values")
def values():
    return jsonify([name for (name,) in db.session.query(User.username).distinct()])


@app.route("/index/<int:user_id>")
def index(user_id):
    first = User.query.all()[0]
    return jsonify(first.public(), User.query.first().email)
