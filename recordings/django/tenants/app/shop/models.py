from django.contrib.auth.models import AbstractUser
from django.db import models


class Company(models.Model):
    name = models.CharField(max_length=80)


class Member(AbstractUser):
    company = models.ForeignKey(Company, null=True, on_delete=models.CASCADE)


class Invoice(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE)
    author = models.ForeignKey(Member, on_delete=models.CASCADE)
    amount = models.IntegerField()


class Line(models.Model):
    invoice = models.ForeignKey(Invoice, on_delete=models.CASCADE, related_name="lines")
    article = models.CharField(max_length=80)
