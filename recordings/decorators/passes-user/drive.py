from driver import people
from driver.sign_in import header

sign_in = header("Authorization", "Bearer token-{id}")


def seed(m):
    rows = people(m.User)
    for row in rows:
        row.token = "token-%d" % row.id
    return rows + [m.Letter(id=n, subject="s", text="t", user_id=n) for n in (1, 2)]
