from driver import fill, people
from driver.sign_in import flask_login as sign_in


def seed(m):
    return people(m.User) + [fill(m.Photo, id=1, owner_id=1), fill(m.Photo, id=2, owner_id=2)]
