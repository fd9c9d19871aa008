from driver import everybody

identities = ["anonymous"]
burst = 6
bodies = {"POST /token/": {"username": "olivia", "password": "pw-olivia"}, "POST /throttled/": {"username": "olivia", "password": "pw-olivia"}}


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
    olivia = User.objects.get(pk=1)
    olivia.set_password("pw-olivia")
    olivia.save()
