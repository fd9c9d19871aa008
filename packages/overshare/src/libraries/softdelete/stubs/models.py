from django.db import models


class SoftDeleteManager(models.Manager):
    def all_with_deleted(self):
        return self.all()

    deleted_set = all_with_deleted


class SoftDeleteObject(models.Model):
    deleted_at = models.DateTimeField(blank=True, null=True, default=None, db_index=True, editable=False)

    objects = SoftDeleteManager()

    class Meta:
        abstract = True

    def undelete(self, *args, **kwargs):
        self.deleted_at = None
        self.save()
