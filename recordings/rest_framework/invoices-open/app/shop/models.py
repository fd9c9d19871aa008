from django.conf import settings
from django.db import models


class Invoice(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    number = models.CharField(max_length=40)
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    iban = models.CharField(max_length=34)
