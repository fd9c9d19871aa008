from driver import everybody, fill
from driver.sign_in import django_session as sign_in

BODY = {"title": "sent-title", "total": "7.00", "owner_id": 4, "id": 77}
bodies = {
    "POST /create/": BODY,
    "POST /construct/": BODY,
    "POST /setattr/{pk}/": BODY,
    "POST /update/{pk}/": BODY,
    "POST /allowed/{pk}/": BODY,
    "POST /pinned/": BODY,
    "POST /popped/": BODY,
}
forms = {"POST /form/": BODY}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
