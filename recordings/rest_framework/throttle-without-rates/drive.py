from driver import everybody
from driver.sign_in import django_session as sign_in

burst = 5


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
