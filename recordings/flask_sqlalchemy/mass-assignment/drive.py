from driver import EVERYBODY, body_for, people
from driver.sign_in import flask_login as sign_in

identities = ["anonymous", "other", "owner"]


def everything(m):
    return body_for(m.User, is_admin=True, balance=777)


bodies = {
    key: everything
    for key in (
        "POST /kwargs",
        "PUT /setattr/{user_id}",
        "PUT /setattr-known/{user_id}",
        "PUT /allowed/{user_id}",
        "PUT /denied/{user_id}",
        "PUT /update/{user_id}",
        "PUT /named/{user_id}",
        "PATCH /me",
        "POST /pinned",
    )
}


def seed(m):
    return people(m.User)
