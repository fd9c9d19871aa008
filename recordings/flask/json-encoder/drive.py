from driver import people

environments = ["older", "oldest", "current"]


def seed(m):
    return people(m.User)
