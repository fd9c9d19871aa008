import uuid
from django.db import models


class AutoCreatedField(models.DateTimeField):
    def __init__(self, *args, **kwargs):
        kwargs['editable'] = False
        super().__init__(*args, **kwargs)


class AutoLastModifiedField(AutoCreatedField): pass


class StatusField(models.CharField): pass
class MonitorField(models.DateTimeField): pass
class SplitField(models.TextField): pass
class UrlsafeTokenField(models.CharField): pass


class UUIDField(models.UUIDField):
    def __init__(self, primary_key=True, version=4, editable=False, *args, **kwargs):
        super().__init__(primary_key=primary_key, editable=editable, *args, **kwargs)
