from driver import fill, people

environments = ["current", "oldest"]


def seed(m):
    return people(m.User) + [fill(m.Note, id=1, author_id=1), fill(m.Note, id=2, author_id=2)]
