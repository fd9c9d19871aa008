from driver import EVERYBODY, fill, people
from driver.sign_in import flask_login as sign_in

identities = EVERYBODY


def seed(m):
    rows = people(m.User, staff={"is_admin": True}, is_admin=False)
    return rows + [fill(m.Document, id=1, owner_id=1), fill(m.Document, id=2, owner_id=2)]
