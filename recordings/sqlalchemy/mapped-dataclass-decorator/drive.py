from driver import people

environments = ["sqlalchemy20", "current"]


def seed(m):
    return people(m.User)
