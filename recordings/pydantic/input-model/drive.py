from driver import body_for, people

bodies = {
    "POST /users": lambda m: body_for(m.User, is_admin=True),
    "PATCH /users/{user_id}": lambda m: body_for(m.User, is_admin=True),
    "PUT /users/{user_id}": lambda m: body_for(m.User, is_admin=True),
    "POST /open": lambda m: body_for(m.User, is_admin=True),
}


def seed(m):
    return people(m.User)
