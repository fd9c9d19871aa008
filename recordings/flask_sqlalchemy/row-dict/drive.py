from driver import fill, people

environments = ["current", "older", "oldest"]


def seed(m):
    return people(m.User) + [fill(m.Order, id=1, user_id=1), fill(m.Order, id=2, user_id=2)]
