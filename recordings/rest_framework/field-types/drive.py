from driver import everybody, fill

identities = ["anonymous"]


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Thing

    everybody(User)
    fill(Thing, id=1)
