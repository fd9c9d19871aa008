from django.db import models
from polymorphic.query import PolymorphicQuerySet


class PolymorphicManager(models.Manager):
    _queryset_class = PolymorphicQuerySet
