from django.conf import settings
from django.db import models


class Place(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    tax_number = models.CharField(max_length=40)


class Restaurant(Place):
    kitchen = models.CharField(max_length=80)


class OpenRestaurant(Restaurant):
    class Meta:
        proxy = True
