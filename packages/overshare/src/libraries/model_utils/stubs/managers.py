from django.db import models


class InheritanceQuerySet(models.QuerySet):
    def select_subclasses(self, *subclasses):
        return self

    instance_of = select_subclasses


class InheritanceManager(models.Manager):
    _queryset_class = InheritanceQuerySet


class QueryManager(models.Manager):
    def __init__(self, *args, **kwargs):
        self._condition = (args, kwargs)

    def get_queryset(self):
        args, kwargs = self._condition
        return super().get_queryset().filter(*args, **kwargs)

    def order_by(self, *args):
        return self


class SoftDeletableManager(models.Manager): pass
class JoinManager(models.Manager): pass


PassThroughManager = InheritanceManager
