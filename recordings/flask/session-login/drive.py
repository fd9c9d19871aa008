from driver import EVERYBODY, people
from driver.sign_in import session

identities = EVERYBODY
sign_in = session(logged_in=True, user_id=lambda person: person.id, role=lambda person: "admin" if person.id == 3 else "user")


def seed(m):
    return people(m.User)


bodies = {"POST /login": {"username": "olivia", "password": "User-password-1"}}
