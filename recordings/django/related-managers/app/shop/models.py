from django.conf import settings
from django.db import models


class Order(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders")
    title = models.CharField(max_length=80)
    total = models.DecimalField(max_digits=8, decimal_places=2)


class Item(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE)
    article = models.CharField(max_length=40)
    purchase_price = models.IntegerField()


class Profile(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="profile")
    iban = models.CharField(max_length=34)
