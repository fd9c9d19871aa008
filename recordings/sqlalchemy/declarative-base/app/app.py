from flask import Flask, jsonify
from sqlalchemy import Column, ForeignKey, Integer, String, create_engine
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import relationship, scoped_session, sessionmaker

engine = create_engine("sqlite://")
Session = scoped_session(sessionmaker(bind=engine))
Base = declarative_base()
Base.query = Session.query_property()

app = Flask(__name__)


class User(Base):
    __tablename__ = "users"

    id = Column(Integer, primary_key=True)
    name = Column(String(80))
    email = Column(String(120))
    orders = relationship("Order", back_populates="user")


class Order(Base):
    __tablename__ = "orders"

    id = Column(Integer, primary_key=True)
    total = Column(Integer)
    user_id = Column(Integer, ForeignKey("users.id"))
    user = relationship(User, back_populates="orders")


@app.teardown_appcontext
def close(error):
    Session.remove()


@app.route("/users")
def users():
    return jsonify([{"id": u.id, "name": u.name} for u in Session.query(User).all()])


@app.route("/users/<int:user_id>")
def user(user_id):
    user = User.query.filter(User.id == user_id).first()
    return jsonify({c.name: getattr(user, c.name) for c in User.__table__.columns})


@app.route("/orders/<int:order_id>")
def order(order_id):
    session = Session()
    order = session.query(Order).get(order_id)
    return jsonify(total=order.total, customer={"name": order.user.name, "email": order.user.email})


@app.route("/model")
def model():
    return jsonify(Session.query(User).first())
