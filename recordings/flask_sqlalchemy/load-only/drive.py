from driver import people

environments = ["current", "older", "oldest"]


def seed(m):
    return people(m.User)
