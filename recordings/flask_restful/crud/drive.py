from driver import fill, people
from driver.sign_in import flask_login as sign_in

bodies = {
    "POST /notes": {"title": "new title", "body": "new body", "author_id": 99},
    "PUT /notes/{note_id}": {"title": "new title", "body": "new body", "author_id": 99},
}


def seed(m):
    import models

    return people(models.User) + [fill(models.Note, id=1, author_id=1), fill(models.Note, id=2, author_id=2)]
