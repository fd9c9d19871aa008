from driver import fill, people
from driver.sign_in import jwt

environments = ["current", "older"]
sign_in = jwt()


def seed(m):
    return people(m.User) + [fill(m.Account, id=n, user_id=n) for n in (1, 2)]


bodies = {"POST /login": {"username": "olivia", "password": "User-password-1"}}
