from driver import fill, people
from driver.sign_in import flask_login as sign_in


def seed(m):
    return people(m.User) + [fill(m.Note, id=1, author_id=1), fill(m.Note, id=2, author_id=2)]
