from driver import everybody

identities = ["anonymous"]
BODY = {"username": "sent-name", "password": "sent-password", "email": "sent@example.com", "is_superuser": True}
bodies = {
    "POST /saved/": BODY,
    "POST /validated/": BODY,
    "POST /initial/": BODY,
    "POST /unsaved/": BODY,
    "POST /errors/": BODY,
    "POST /plain/": BODY,
    "POST /many/": BODY,
}


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
