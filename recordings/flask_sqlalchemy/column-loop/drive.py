from driver import fill, people

environments = ["current", "older", "oldest"]


def seed(m):
    return people(m.User) + [fill(m.Invoice, id=1, customer_id=1), fill(m.Invoice, id=2, customer_id=2)]
