from driver import EVERYBODY, everybody
from driver.sign_in import django_session as sign_in

environments = ["current", "older"]
identities = EVERYBODY
BODY = {"username": "sent-name", "password": "sent-password", "email": "sent@example.com", "is_superuser": True}
bodies = {
    "POST /register/": BODY,
    "POST /register-safe/": BODY,
    "PATCH /me/": BODY,
    "PATCH /users/{pk}/": BODY,
    "PATCH /profile/": BODY,
}


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
