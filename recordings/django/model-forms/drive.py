from driver import everybody, fill
from driver.sign_in import django_session as sign_in

FORM = {"title": "sent-title", "total": "7.00", "owner": 4}
forms = {
    "POST /all/": FORM,
    "POST /exclude/": FORM,
    "POST /fields/": FORM,
    "POST /edit/{pk}/": FORM,
    "POST /factory/": FORM,
    "POST /profile/": {"username": "sent-name", "is_superuser": "True", "email": "sent@example.com"},
    "POST /plain/": FORM,
}


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
