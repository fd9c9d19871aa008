from driver import fill, people

environments = ["current", "older", "oldest"]


def seed(m):
    return people(m.User) + [fill(m.Post, id=1, author_id=1), fill(m.Post, id=2, author_id=2)]
