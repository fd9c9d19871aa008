from driver import everybody

environments = ["current", "older"]
identities = ["anonymous"]
BODY = {"username": "sent-name", "password": "sent-password", "email": "sent@example.com", "is_superuser": True}
bodies = {"POST /declared/": BODY, "POST /read-only/": BODY, "POST /extra/": BODY}


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
