from driver import fill, people
from driver.sign_in import session

sign_in = session(user_id=lambda person: person.id)


def seed(m):
    return people(m.User, name="name") + [fill(m.Order, id=1, user_id=1), fill(m.Order, id=2, user_id=2)]
