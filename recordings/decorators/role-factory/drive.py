from driver import EVERYBODY, people
from driver.sign_in import session

identities = EVERYBODY
sign_in = session(user_id=lambda person: person.id)


def seed(m):
    return people(m.User, staff={"role": "admin"}, role="member")
