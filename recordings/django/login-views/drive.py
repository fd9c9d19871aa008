from driver import everybody

identities = ["anonymous"]
forms = {
    "POST /login/": {"username": "olivia", "password": "pw-olivia"},
    "POST /own-login/": {"username": "olivia", "password": "pw-olivia"},
    "POST /register/": {"username": "sent-name", "password": "sent-password"},
}


def seed(project):
    from django.contrib.auth.models import User

    everybody(User)
    olivia = User.objects.get(pk=1)
    olivia.set_password("pw-olivia")
    olivia.save()
