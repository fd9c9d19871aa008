from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import inspect

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    __tablename__ = "people"

    id = db.Column("person_id", db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    pwd = db.Column("password", db.String(200))


@app.get("/by-name/<int:user_id>")
def by_name(user_id):
    user = db.session.get(User, user_id)
    return {c.name: getattr(user, c.name) for c in User.__table__.columns}


@app.get("/by-attribute/<int:user_id>")
def by_attribute(user_id):
    user = db.session.get(User, user_id)
    return {a.key: getattr(user, a.key) for a in inspect(User).column_attrs}


@app.get("/rows")
def rows():
    return jsonify([r._asdict() for r in db.session.query(User.id, User.pwd)])


@app.get("/table-rows")
def table_rows():
    return jsonify([r._asdict() for r in db.session.execute(db.select(User.__table__))])
