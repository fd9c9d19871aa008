from flask import Blueprint, g, jsonify

from auth import login_required
from models import User

bp = Blueprint("profile", __name__)


@bp.route("/profile")
@login_required
def profile():
    return jsonify(username=g.user.username, phone=g.user.phone)


@bp.route("/profile/<int:user_id>")
@login_required
def other_profile(user_id):
    user = User.query.get_or_404(user_id)
    return jsonify(username=user.username, phone=user.phone)


@bp.route("/greeting")
def greeting():
    return jsonify(name=g.user.username if g.user else "guest")
