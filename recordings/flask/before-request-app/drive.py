from driver import people
from driver.sign_in import session

sign_in = session(user_id=lambda person: person.id)
params = {"topic": "prices"}


def seed(m):
    return people(m.User)
