from driver import everybody, fill
from driver.sign_in import django_session as sign_in

BODY = {"title": "sent-title", "total": "7.00", "owner": 4}
bodies = {
    "POST /pinned/": BODY,
    "PATCH /pinned/{pk}/": BODY,
    "POST /default/": BODY,
    "POST /by-hand/": BODY,
    "POST /validated/": {**BODY, "owner": 1},
    "POST /raw/": BODY,
    "POST /hidden/": BODY,
}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
