from driver import EVERYBODY, everybody, fill
from driver.sign_in import django_session as sign_in

identities = EVERYBODY


def seed(project):
    from django.contrib.auth.models import User
    from guardian.shortcuts import assign_perm
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
    assign_perm("shop.view_order", User.objects.get(pk=1), Order.objects.get(pk=1))
    assign_perm("shop.view_order", User.objects.get(pk=2), Order.objects.get(pk=2))
