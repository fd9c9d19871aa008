from driver import fill, people

environments = ["current", "older", "oldest"]
params = {"name": "olivia"}


def seed(m):
    return people(m.User)
