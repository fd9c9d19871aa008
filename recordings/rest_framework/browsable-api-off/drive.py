from driver import everybody, fill
from driver.sign_in import django_session as sign_in

headers = {"Accept": "text/html"}
BODY = {"title": "sent-title", "total": "7.00", "owner": 4}
bodies = {"POST /orders/": BODY, "POST /json/": BODY, "POST /guarded/": BODY}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
