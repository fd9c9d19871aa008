from driver import fill, people

# Flask-SQLAlchemy 3.1 cannot make such a base with SQLAlchemy 2.1.
environments = ["sqlalchemy20"]


def seed(m):
    return people(m.User) + [fill(m.Address, id=n, user_id=n) for n in (1, 2, 3)]
