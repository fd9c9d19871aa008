from driver import people
from driver.sign_in import header

sign_in = header("X-Key", "key-{name}")


def seed(m):
    rows = people(m.User)
    for row in rows:
        row.key = "key-" + row.username
    return rows
