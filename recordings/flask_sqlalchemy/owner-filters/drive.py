from driver import fill, people
from driver.sign_in import flask_login as sign_in


def seed(m):
    return people(m.User) + [fill(m.Invoice, id=1, user_id=1), fill(m.Invoice, id=2, user_id=2)]
