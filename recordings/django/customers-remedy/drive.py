from driver import everybody, fill
from driver.sign_in import django_session as sign_in

burst = 4


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Customer, Provider

    everybody(User)
    for n in (1, 2):
        fill(Customer, id=n)
        fill(Provider, id=n)
