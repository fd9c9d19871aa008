from driver import EVERYBODY, people
from driver.sign_in import flask_login as sign_in

identities = EVERYBODY


def seed(m):
    rows = people(m.User)
    rows[2].roles = [m.Role(id=1, name="admin")]
    return rows
