from driver import people

environments = ["older"]


def seed(m):
    return people(m.User)
