from driver import everybody, fill

environments = ["current", "older"]


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Customer, Tag

    everybody(User)
    tag = fill(Tag, id=1)
    for n in (1, 2):
        fill(Customer, id=n, manager_id=n).tags.add(tag)
