from driver import fill, people

environments = ["current", "older"]


def seed(m):
    rows = people(m.User)
    for n in (1, 2):
        rows += [fill(m.Order, id=n, user_id=n), fill(m.OrderItem, id=n, order_id=n)]
    return rows
