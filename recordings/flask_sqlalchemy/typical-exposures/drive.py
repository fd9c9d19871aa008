from driver import fill, people

environments = ["current", "older", "oldest"]


def seed(app_module):
    import models as m

    rows = people(m.User) + [fill(m.Product, id=1)]
    for n in (1, 2):
        rows += [fill(m.Order, id=n, user_id=n, product_id=1), fill(m.OrderItem, id=n, order_id=n)]
    return rows
