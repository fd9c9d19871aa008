from driver import people
from driver.sign_in import flask_login as sign_in

params = {"username": "olivia"}


def seed(m):
    from app.models import User

    return people(User)
