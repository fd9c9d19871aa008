from driver import people


def seed(m):
    return people(m.User)
