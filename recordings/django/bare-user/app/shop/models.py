from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class AccountManager(BaseUserManager):
    def create_user(self, email, password=None):
        account = self.model(email=self.normalize_email(email))
        account.set_password(password)
        account.save()
        return account


class Account(AbstractBaseUser):
    email = models.EmailField(unique=True)
    iban = models.CharField(max_length=34)
    is_admin = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)

    USERNAME_FIELD = "email"
    objects = AccountManager()

    def __str__(self):
        return self.email
