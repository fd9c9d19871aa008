from driver import everybody

identities = ["anonymous"]
LOGIN = {"username": "olivia", "password": "pw-olivia"}
bodies = {"POST /token/": LOGIN, "POST /own-token/": LOGIN, "POST /throttled/": LOGIN}
burst = 4


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
    olivia = User.objects.get(pk=1)
    olivia.set_password("pw-olivia")
    olivia.save()
