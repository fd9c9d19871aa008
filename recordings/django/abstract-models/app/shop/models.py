from django.conf import settings
from django.db import models


class Stamped(models.Model):
    created = models.DateTimeField()
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)

    class Meta:
        abstract = True

    def as_dict(self):
        return {field.attname: getattr(self, field.attname) for field in self._meta.concrete_fields}


class Described(models.Model):
    note = models.CharField(max_length=80)

    class Meta:
        abstract = True


class Order(Described, Stamped):
    title = models.CharField(max_length=80)

    def as_dict(self):
        return {**super().as_dict(), "kind": "order"}
