from driver import everybody, fill
from driver.sign_in import django_session as sign_in

environments = ["current", "older"]
BODY = {"number": "sent-number", "amount": "7.00", "iban": "sent-iban", "owner": 4}
bodies = {"POST /invoices/": BODY, "PUT /invoices/{pk}/": BODY, "PATCH /invoices/{pk}/": BODY}
burst = 5


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Invoice

    everybody(User)
    for n in (1, 2):
        fill(Invoice, id=n, owner_id=n)
