from flask import Blueprint, g

from .auth import authenticated
from .models import Account

bp = Blueprint("accounts", __name__)
PREFIX = "/accounts"


@bp.get("/me")
@authenticated
def me():
    return {**g.account.summary(), "phone": g.account.phone}


@bp.get("/<int:account_id>")
def show(account_id):
    return Account.query.get_or_404(account_id).summary()
