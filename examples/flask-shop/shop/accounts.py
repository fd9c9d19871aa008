from flask import Blueprint, abort, jsonify, request
from flask_login import current_user, login_required, login_user

from shop.extensions import db
from shop.models import User

accounts = Blueprint("accounts", __name__)


@accounts.post("/register")
def register():
    data = request.get_json()
    password = data.pop("password")
    user = User(**data)
    user.set_password(password)
    db.session.add(user)
    db.session.commit()
    return jsonify(user.to_dict()), 201


@accounts.post("/login")
def login():
    data = request.get_json()
    user = User.query.filter_by(email=data["email"]).first()
    if user is None or not user.check_password(data["password"]):
        abort(401)
    login_user(user)
    return {"name": user.name}


@accounts.get("/me")
@login_required
def show_me():
    return {"email": current_user.email, "name": current_user.name, "phone": current_user.phone}


@accounts.patch("/me")
@login_required
def change_me():
    for key, value in request.get_json().items():
        setattr(current_user, key, value)
    db.session.commit()
    return {"name": current_user.name}


@login_required
@accounts.get("/customers")
def list_customers():
    customers = User.query.order_by(User.name).all()
    return jsonify([{"id": user.id, "name": user.name, "email": user.email, "phone": user.phone} for user in customers])
