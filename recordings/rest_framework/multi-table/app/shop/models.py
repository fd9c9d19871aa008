from django.conf import settings
from django.db import models


class Stamped(models.Model):
    created = models.DateTimeField()

    class Meta:
        abstract = True


class Place(Stamped):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    tax_number = models.CharField(max_length=40)


class Restaurant(Place):
    kitchen = models.CharField(max_length=80)
