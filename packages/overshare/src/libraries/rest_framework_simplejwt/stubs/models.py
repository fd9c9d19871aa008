from django.contrib.auth.models import AnonymousUser


class TokenUser(AnonymousUser):
    pass
