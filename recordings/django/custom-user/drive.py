from driver import everybody, fill
from driver.sign_in import django_session as sign_in


def seed(project):
    from shop.models import Member
    from shop.models import Order

    everybody(Member)
    for n in (1, 2):
        fill(Order, id=n, member_id=n)
