from django.conf import settings
from django.db import models


class Customer(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()
    phone = models.CharField(max_length=30)
    credit_limit = models.DecimalField(max_digits=8, decimal_places=2)
    born = models.DateField(null=True)
    manager = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="customers")
    internal_code = models.CharField(max_length=40, editable=False)
    tags = models.ManyToManyField("Tag")


class Tag(models.Model):
    label = models.CharField(max_length=40)
