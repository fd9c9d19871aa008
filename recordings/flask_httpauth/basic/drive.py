from driver import people
from driver.sign_in import basic as sign_in


def seed(m):
    rows = people(m.User)
    for row in rows:
        row.password = "pw-" + row.username
    return rows
