from driver import fill, people

environments = ["current", "sqlalchemy20"]


def seed(m):
    return people(m.User) + [fill(m.Phone, id=n, user_id=n) for n in (1, 2, 3)]
