from driver import everybody, fill

environments = ["current", "older"]
identities = ["anonymous"]
origins = ["https://evil.example", "https://shop.example"]


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2):
        fill(Order, id=n, owner_id=n)
