from driver import body_for, people

bodies = {
    "POST /users/loose": lambda m: body_for(m.User, is_admin=True),
    "POST /users/strict": lambda m: body_for(m.User, is_admin=True),
    "POST /users/unchecked": lambda m: body_for(m.User, is_admin=True),
    "POST /users/parsed": lambda m: body_for(m.User, is_admin=True),
}


def seed(m):
    return people(m.User)
