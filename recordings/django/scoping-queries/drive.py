from driver import EVERYBODY, everybody, fill
from driver.sign_in import django_session as sign_in

identities = EVERYBODY


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2, 3):
        fill(Order, id=n, owner_id=n, is_public=n == 2).members.add(n)
