from driver import EVERYBODY, everybody, fill
from driver.sign_in import django_session as sign_in

environments = ["current", "older"]
identities = EVERYBODY


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Item, Order, Tag

    everybody(User)
    tag, _ = fill(Tag, id=1), fill(Tag, id=2)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n).tags.add(tag)
        fill(Item, id=n, order_id=n)
