from driver import EVERYBODY, people
from driver.sign_in import jwt

environments = ["oldest"]
identities = EVERYBODY
sign_in = jwt(lambda person: {"role": "admin" if person.id == 3 else "user"})


def seed(m):
    return people(m.User)
