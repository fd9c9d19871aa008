"""Rows that are marked as deleted and stay."""
import overshare as o
from django.db import models


class SoftDeleteQuerySet(models.QuerySet):
    pass


class DeletedQuerySet(models.QuerySet):
    def restore(self, *args, **kwargs):
        o.updated(self._q, {'deleted_at': None})


class SoftDeleteManager(models.Manager):
    _queryset_class = SoftDeleteQuerySet


class DeletedManager(models.Manager):
    _queryset_class = DeletedQuerySet


class GlobalManager(models.Manager):
    pass


class SoftDeleteModel(models.Model):
    deleted_at = models.DateTimeField(blank=True, null=True)
    restored_at = models.DateTimeField(blank=True, null=True)
    transaction_id = models.UUIDField(blank=True, null=True)

    objects = SoftDeleteManager()
    deleted_objects = DeletedManager()
    global_objects = GlobalManager()

    class Meta:
        abstract = True

    @property
    def is_deleted(self):
        return self.deleted_at is not None

    @property
    def is_restored(self):
        return self.restored_at is not None

    def hard_delete(self, *args, **kwargs):
        o.deleted(self)

    def restore(self, *args, **kwargs):
        self.deleted_at = None
        self.save()
