from driver import fill, people

environments = ["current", "older", "oldest"]


def seed(m):
    return people(m.User) + [fill(m.Post, id=n, author_id=n) for n in (1, 2, 3)]
