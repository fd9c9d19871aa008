from driver import everybody, fill
from driver.sign_in import django_session as sign_in

query = {
    "GET /ordered/": "ordering=-owner__password",
    "GET /ordered-all/": "ordering=-owner",
    "GET /searched/": "search=User-email-1",
    "GET /by-hand/": "owner__password__startswith=User-pass",
    "GET /by-hand-chosen/": "title=",
}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
