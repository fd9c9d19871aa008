from driver import people
from driver.sign_in import header

sign_in = header("X-Api-Key", "key-{name}")


def seed(m):
    rows = people(m.User)
    for row in rows:
        row.api_key = "key-" + row.username
    return rows
