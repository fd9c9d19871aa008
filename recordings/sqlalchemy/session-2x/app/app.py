from flask import Flask, jsonify
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from models import Order, SessionLocal, User, engine

app = Flask(__name__)


@app.get("/users")
def users():
    with SessionLocal() as session:
        return jsonify([{"id": u.id, "username": u.username} for u in session.scalars(select(User))])


@app.get("/users/<int:user_id>")
def user(user_id):
    with Session(engine) as session:
        user = session.get(User, user_id)
        if user is None:
            return {"error": "no such user"}, 404
        return {"username": user.username, "orders": [o.total for o in user.orders]}


@app.get("/orders")
def orders():
    with Session(engine) as session:
        query = select(Order).options(joinedload(Order.user)).order_by(Order.id)
        rows = session.scalars(query).all()
    return jsonify([{"total": o.total, "email": o.user.email} for o in rows])


@app.get("/detached")
def detached():
    with Session(engine) as session:
        order = session.scalars(select(Order)).first()
    return jsonify(total=order.total, email=order.user.email)


@app.get("/loaded")
def loaded():
    with Session(engine) as session:
        user = session.scalars(select(User).options(selectinload(User.orders)).filter_by(id=1)).unique().one()
        return {key: value for key, value in user.__dict__.items() if key not in ("_sa_instance_state", "orders")}


@app.get("/connection")
def connection():
    with engine.connect() as connection:
        rows = connection.execute(select(User.id, User.email))
        return jsonify([dict(row._mapping) for row in rows])
