from driver import people
from driver.sign_in import header

sign_in = header("X-User", "{name}")


def seed(m):
    return people(m.User)
