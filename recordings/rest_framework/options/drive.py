from driver import everybody
from driver.sign_in import django_session as sign_in

ALL = ["GET", "POST", "OPTIONS"]
methods = {"/users/": ALL, "/guarded/": ALL, "/bare/": ALL}


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
