from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import select

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))


def show(user):
    return {"id": user.id, "username": user.username}


@app.get("/scalars")
def scalars():
    return jsonify([show(u) for u in db.session.execute(select(User)).scalars().all()])


@app.get("/session-get/<int:user_id>")
def session_get(user_id):
    return jsonify(show(db.session.get(User, user_id)))


@app.get("/scalar-one/<int:user_id>")
def scalar_one(user_id):
    user = db.session.execute(select(User).where(User.id == user_id)).scalar_one()
    return jsonify(show(user))


@app.get("/scalar-or-none/<int:user_id>")
def scalar_or_none(user_id):
    user = db.session.execute(db.select(User).filter_by(id=user_id)).scalar_one_or_none()
    return jsonify(show(user)) if user else ({"error": "none"}, 404)


@app.get("/rows")
def rows():
    return jsonify([show(row[0]) for row in db.session.execute(select(User))])


@app.get("/row-attribute")
def row_attribute():
    return jsonify([row.User.email for row in db.session.execute(select(User)).all()])


@app.get("/unpacked")
def unpacked():
    return jsonify([{"who": user.username, "mail": mail} for user, mail in db.session.execute(select(User, User.email))])


@app.get("/model-rows")
def model_rows():
    return jsonify([row._asdict() for row in db.session.execute(select(User))])


@app.get("/one-email/<int:user_id>")
def one_email(user_id):
    return jsonify(email=db.session.scalar(select(User.email).where(User.id == user_id)))
