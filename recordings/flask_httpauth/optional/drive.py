from driver import people
from driver.sign_in import basic as sign_in


def seed(m):
    return people(m.User)
