from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import select
from sqlalchemy.ext.hybrid import hybrid_property

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    first_name = db.Column(db.String(80))
    last_name = db.Column(db.String(80))
    _password = db.Column("password", db.String(200))

    @hybrid_property
    def full_name(self):
        return self.first_name + " " + self.last_name

    @hybrid_property
    def password(self):
        return self._password

    @password.setter
    def password(self, plain):
        self._password = "hashed:" + plain

    @property
    def card(self):
        return {"name": self.full_name, "first": self.first_name}


@app.get("/users/<int:user_id>")
def user(user_id):
    user = db.get_or_404(User, user_id)
    return jsonify(name=user.full_name, card=user.card)


@app.get("/users/<int:user_id>/password")
def password(user_id):
    return jsonify(password=db.get_or_404(User, user_id).password)


@app.get("/names")
def names():
    rows = db.session.execute(select(User.id, User.full_name.label("name")))
    return jsonify([row._asdict() for row in rows])


@app.get("/users/<int:user_id>/columns")
def columns(user_id):
    user = db.get_or_404(User, user_id)
    return jsonify({c.name: getattr(user, c.name) for c in User.__table__.columns})
