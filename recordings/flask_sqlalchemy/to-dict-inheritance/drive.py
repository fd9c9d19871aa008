from driver import fill, people


def seed(m):
    return people(m.User) + [fill(m.Staff, id=1), fill(m.Invoice, id=1, customer_id=1), fill(m.Invoice, id=2, customer_id=2)]
