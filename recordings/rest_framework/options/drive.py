from driver import everybody
from driver.sign_in import django_session as sign_in

ALL = ["GET", "POST", "OPTIONS"]
BODY = {"username": "sent-name", "password": "sent-password", "is_superuser": True}
bodies = {"POST /users/": BODY, "POST /guarded/": BODY, "POST /bare/": BODY}
methods = {"/users/": ALL, "/guarded/": ALL, "/bare/": ALL}


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
