from driver import GRANTS, OTHER, OWNER, everybody, fill, grant
from driver.sign_in import django_session as sign_in

environments = ["current", "older"]
identities = GRANTS


def seed(project):
    from django.contrib.auth.models import Group, User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
    grant(OTHER, OWNER, app="shop")
    fill(Group, id=1, name="editors").user_set.set([1, 2, 3])
