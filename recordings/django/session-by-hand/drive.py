from driver import EVERYBODY, everybody, fill

identities = EVERYBODY


def sign_in(app, client, person):
    session = client.session
    session["user_id"] = person.id
    session["role"] = "admin" if person.name == "stella" else "member"
    session.save()


def seed(project):
    from django.contrib.auth.models import User
    from shop.models import Order

    everybody(User)
    for n in (1, 2, 3):
        fill(Order, id=n, owner_id=n)
