from driver import fill, people
from driver.sign_in import flask_login as sign_in


def seed(m):
    rows = people(m.User)
    for n in (1, 2):
        rows += [fill(m.Project, id=n, owner_id=n), fill(m.Task, id=n, project_id=n)]
    return rows
