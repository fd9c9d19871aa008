from flask import Blueprint

blueprint = Blueprint("users", __name__)


@blueprint.get("/<int:user_id>")
def user(user_id):
    return {"id": user_id, "email": "ann@example.com"}
