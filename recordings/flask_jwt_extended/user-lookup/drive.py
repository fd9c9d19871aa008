from driver import EVERYBODY, fill, people
from driver.sign_in import jwt

identities = EVERYBODY
sign_in = jwt()


def seed(m):
    rows = people(m.User, staff={"is_staff": True}, is_staff=False)
    return rows + [fill(m.Ticket, id=n, owner_id=n) for n in (1, 2)]
