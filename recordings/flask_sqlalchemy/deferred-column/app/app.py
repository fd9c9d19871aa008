from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    biography = db.deferred(db.Column(db.Text))
    passport = db.deferred(db.Column(db.String(20)), group="papers")


@app.get("/vars/<int:user_id>")
def with_vars(user_id):
    return jsonify({k: v for k, v in vars(db.session.get(User, user_id)).items() if k != "_sa_instance_state"})


@app.get("/columns/<int:user_id>")
def columns(user_id):
    user = db.session.get(User, user_id)
    return jsonify({c.name: getattr(user, c.name) for c in User.__table__.columns})


@app.get("/undeferred/<int:user_id>")
def undeferred(user_id):
    user = User.query.options(db.undefer(User.passport)).filter_by(id=user_id).one()
    return jsonify({k: v for k, v in vars(user).items() if not k.startswith("_")})
