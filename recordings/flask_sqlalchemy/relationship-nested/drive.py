from driver import fill, people


def seed(app_module):
    import models as m

    rows = people(m.User) + [fill(m.Product, id=1)]
    for n in (1, 2):
        rows += [fill(m.Order, id=n, user_id=n), fill(m.OrderItem, id=n, order_id=n, product_id=1)]
    return rows + [fill(m.Tag, id=1, products=[rows[3]])]
