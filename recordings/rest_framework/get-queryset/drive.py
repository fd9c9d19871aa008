from driver import EVERYBODY, everybody, fill
from driver.sign_in import django_session as sign_in

environments = ["current", "older"]
identities = EVERYBODY
BODY = {"title": "sent-title", "total": "7.00"}
bodies = {"PUT /orders/{pk}/": BODY, "PATCH /orders/{pk}/": BODY, "POST /orders/": BODY}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2, 3):
        fill(Order, id=n, owner_id=n)
