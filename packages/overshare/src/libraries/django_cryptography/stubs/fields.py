"""What is encrypted in the store is plain in the program."""
from django.db import models


def encrypt(base_field, key=None, ttl=None):
    return base_field


class PickledField(models.TextField): pass
