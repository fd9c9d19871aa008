from driver import everybody
from driver.sign_in import django_session as sign_in

environments = ["current", "older"]
burst = 5


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
