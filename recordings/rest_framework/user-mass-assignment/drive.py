from driver import everybody
from driver.sign_in import django_session as sign_in

environments = ["current", "older"]
WHEN = "2024-03-01 00:00:00+00:00"
BODY = {
    "username": "sent-name",
    "password": "sent-password",
    "email": "sent@example.com",
    "first_name": "sent-first",
    "last_name": "sent-last",
    "is_superuser": True,
    "is_staff": True,
    "is_active": False,
    "last_login": WHEN,
    "date_joined": WHEN,
}
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
