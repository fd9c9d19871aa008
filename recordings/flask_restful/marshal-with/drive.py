from driver import fill, people


def seed(app_module):
    import models as m

    rows = people(m.User) + [fill(m.Badge, id=1, user_id=1), fill(m.Badge, id=2, user_id=2), fill(m.Badge, id=3, user_id=3)]
    return rows
