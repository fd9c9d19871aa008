from driver import EVERYBODY, everybody, fill
from driver.sign_in import django_session as sign_in

identities = EVERYBODY
params = {"number": 3}
bodies = {"POST /orders/{pk}/rename/": {"title": "sent-title"}, "PUT /orders/{pk}/note/": {"title": "sent-title"}}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
