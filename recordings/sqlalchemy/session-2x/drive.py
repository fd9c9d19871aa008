from driver import fill, people


def seed(m):
    import models

    return people(models.User) + [fill(models.Order, id=1, user_id=1), fill(models.Order, id=2, user_id=2)]
