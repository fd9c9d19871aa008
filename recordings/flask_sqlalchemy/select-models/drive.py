from driver import people

environments = ["current", "older"]


def seed(m):
    return people(m.User)
