from driver import fill, people


def seed(app_module):
    import models as m

    rows = people(m.User)
    return rows + [fill(m.Order, id=n, user_id=n) for n in (1, 2)] + [fill(m.Item, id=n, order_id=n) for n in (1, 2)]
