from driver import everybody, fill

environments = ["current", "older"]


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Customer, Tag

    everybody(User)
    tag = fill(Tag, id=1)
    fill(Customer, id=1, manager_id=1).tags.add(tag)
    fill(Customer, id=2, manager_id=2)
