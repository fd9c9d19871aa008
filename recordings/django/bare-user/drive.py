from driver import EVERYBODY, everybody
from driver.sign_in import django_session as sign_in

identities = EVERYBODY


def seed(project):
    from shop.models import Account
    everybody(Account, name="email")
