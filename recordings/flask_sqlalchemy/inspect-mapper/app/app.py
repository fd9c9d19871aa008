from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import inspect
from sqlalchemy.orm import class_mapper

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    salary = db.Column(db.Integer)
    orders = db.relationship("Order", backref="user")


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    total = db.Column(db.Integer)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))


def load(user_id):
    return db.get_or_404(User, user_id)


@app.get("/column-attrs/<int:user_id>")
def column_attrs(user_id):
    user = load(user_id)
    return {attr.key: getattr(user, attr.key) for attr in inspect(user).mapper.column_attrs}


@app.get("/attrs/<int:user_id>")
def attrs(user_id):
    user = load(user_id)
    return {attr.key: getattr(user, attr.key) for attr in inspect(user).mapper.attrs}


@app.get("/state-attrs/<int:user_id>")
def state_attrs(user_id):
    user = load(user_id)
    return {attr.key: attr.value for attr in inspect(user).attrs if attr.key != "orders"}


@app.get("/class-mapper/<int:user_id>")
def with_class_mapper(user_id):
    user = load(user_id)
    return {c.key: getattr(user, c.key) for c in class_mapper(user.__class__).columns}


@app.get("/table-keys/<int:user_id>")
def table_keys(user_id):
    user = load(user_id)
    return {key: getattr(user, key) for key in User.__table__.columns.keys()}


@app.get("/table-c/<int:user_id>")
def table_c(user_id):
    user = load(user_id)
    return dict((c.name, str(getattr(user, c.name))) for c in user.__table__.c)


@app.get("/metadata/<int:user_id>")
def metadata(user_id):
    user = load(user_id)
    return {c.name: getattr(user, c.name) for c in db.metadata.tables["user"].columns if c.name != "salary"}


@app.get("/nested/<int:user_id>")
def nested(user_id):
    user = load(user_id)
    data = {}
    for relation in inspect(User).relationships:
        data[relation.key] = [{"id": item.id, "total": item.total} for item in getattr(user, relation.key)]
    return data
