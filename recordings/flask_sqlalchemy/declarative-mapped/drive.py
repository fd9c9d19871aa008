from driver import fill, people


def seed(m):
    return people(m.User) + [fill(m.Ticket, id=1, owner_id=1), fill(m.Ticket, id=2, owner_id=2)]
