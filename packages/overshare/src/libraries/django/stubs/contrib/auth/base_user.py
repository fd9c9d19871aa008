"""Whoever logs in."""
import overshare as o
from django.conf import settings
from django.db import models


class BaseUserManager(models.Manager):
    @classmethod
    def normalize_email(cls, email):
        return email

    def make_random_password(self, *args, **kwargs):
        return o.unknown('str')

    def get_by_natural_key(self, username):
        return self.get(**{self.model.USERNAME_FIELD: username})

    async def aget_by_natural_key(self, username):
        return self.get_by_natural_key(username)


class AbstractBaseUser(models.Model):
    password = models.CharField('password', max_length=128)
    last_login = models.DateTimeField('last login', blank=True, null=True)

    is_active = True
    is_anonymous = False
    is_authenticated = True
    REQUIRED_FIELDS = []

    class Meta:
        abstract = True

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if not cls._meta.abstract:
            usual = cls.__module__ == 'django.contrib.auth.models'
            o.user_model(cls, otherwise=usual, surely=not usual and settings.AUTH_USER_MODEL == cls._meta.label)

    def __str__(self):
        return self.get_username()

    def get_username(self):
        return getattr(self, self.USERNAME_FIELD)

    def natural_key(self):
        return (self.get_username(),)

    def set_password(self, raw_password):
        self.password = o.unknown('str')

    def check_password(self, raw_password):
        o.activity('checks-credential')
        return o.unknown('bool')

    async def acheck_password(self, raw_password):
        return self.check_password(raw_password)

    def set_unusable_password(self):
        self.password = '!'

    def has_usable_password(self):
        return o.unknown('bool')

    def get_session_auth_hash(self):
        return o.unknown('str')

    @classmethod
    def get_email_field_name(cls):
        return getattr(cls, 'EMAIL_FIELD', 'email')

    @classmethod
    def normalize_username(cls, username):
        return username
