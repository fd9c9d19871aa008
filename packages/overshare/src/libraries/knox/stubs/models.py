import overshare as o
from django.conf import settings
from django.db import models


class AuthTokenManager(models.Manager):
    def create(self, user, expiry=None, prefix='', **kwargs):
        o.activity('issues-credential')
        return (o.opaque('a token'), o.unknown('str'))


class AbstractAuthToken(models.Model):
    objects = AuthTokenManager()
    digest = models.CharField(max_length=128, primary_key=True)
    token_key = models.CharField(max_length=25)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, related_name='auth_token_set', on_delete=models.CASCADE)
    created = models.DateTimeField(auto_now_add=True)
    expiry = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class AuthToken(AbstractAuthToken):
    class Meta:
        app_label = 'knox'


def get_token_model():
    return AuthToken
