from django.contrib.auth.models import AbstractUser
from django.db import models


class Company(models.Model):
    name = models.CharField(max_length=80)


class Member(AbstractUser):
    company = models.ForeignKey(Company, null=True, on_delete=models.CASCADE)


class Invoice(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE)
    amount = models.IntegerField()
