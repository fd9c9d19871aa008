from flask import Flask, jsonify
from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine

engine = create_engine("sqlite://")
metadata = MetaData()

users = Table(
    "users",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(80)),
    Column("email", String(120)),
    Column("password_hash", String(200)),
)

app = Flask(__name__)


@app.route("/users")
def index():
    with engine.connect() as connection:
        return jsonify([dict(row) for row in connection.execute(users.select())])


@app.route("/users/<int:user_id>")
def detail(user_id):
    with engine.connect() as connection:
        row = connection.execute(users.select().where(users.c.id == user_id)).fetchone()
        return jsonify(id=row.id, name=row.name, email=row[2])


@app.route("/users/<int:user_id>/pairs")
def pairs(user_id):
    with engine.connect() as connection:
        result = connection.execute(users.select().where(users.c.id == user_id))
        return jsonify([dict(zip(result.keys(), row)) for row in result.fetchall()])
