from django.db import models


class OrderedModelQuerySet(models.QuerySet): pass


class OrderedModelManager(models.Manager):
    _queryset_class = OrderedModelQuerySet


class OrderedModelBase(models.Model):
    order_with_respect_to = None

    class Meta:
        abstract = True

    def up(self):
        self.save()

    down = top = bottom = up

    def to(self, order):
        self.save()

    above = below = swap = to


class OrderedModel(OrderedModelBase):
    order = models.PositiveIntegerField(editable=False, db_index=True)

    objects = OrderedModelManager()

    class Meta:
        abstract = True
