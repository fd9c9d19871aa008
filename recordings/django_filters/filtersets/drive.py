from driver import everybody, fill
from driver.sign_in import django_session as sign_in

environments = ["current", "older"]
query = {
    "GET /everything/": "owner=1",
    "GET /listed/": "title=nothing",
    "GET /lookups/": "owner__password__startswith=nothing",
    "GET /oracle/": "owner__password__startswith=User-pass",
}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
