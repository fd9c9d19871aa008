from driver import everybody, fill
from driver.sign_in import django_session as sign_in

bodies_for = {"title": "sent-title", "total": "7.00", "owner": 4}
forms = {
    "POST /new/": bodies_for,
    "POST /pinned/": bodies_for,
    "POST /all/{pk}/": bodies_for,
    "POST /own/{pk}/": bodies_for,
    "POST /titles/{pk}/": bodies_for,
}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
