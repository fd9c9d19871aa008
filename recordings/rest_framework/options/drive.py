from driver import everybody
from driver.sign_in import django_session as sign_in

methods = {"/users/": ["GET", "OPTIONS"], "/guarded/": ["OPTIONS"], "/bare/": ["OPTIONS"]}


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
