from driver import everybody, fill
from driver.sign_in import django_session as sign_in

BODY = {"title": "sent-title", "total": "7.00", "owner": 4, "owner_id": 4, "id": 77}
bodies = {"POST /pinned/": BODY, "POST /bypassed/": BODY, "POST /loop/": BODY, "POST /own-create/": BODY, "PATCH /partial/{pk}/": BODY}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
