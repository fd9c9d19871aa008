from driver import everybody, fill
from driver.sign_in import django_session as sign_in


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Item, Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
        fill(Item, id=n, order_id=n)
