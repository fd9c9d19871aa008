from driver import people
from driver.sign_in import jwt

sign_in = jwt()


def seed(m):
    return people(m.User)
