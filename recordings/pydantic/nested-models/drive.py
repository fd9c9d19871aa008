from driver import fill, people


def seed(m):
    return people(m.User) + [fill(m.Order, id=n, user_id=n) for n in (1, 2)]
