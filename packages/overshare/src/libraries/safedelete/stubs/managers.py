from django.db import models


class SafeDeleteManager(models.Manager):
    def all_with_deleted(self):
        return self.all()

    deleted_only = all_with_deleted


SafeDeleteAllManager = SafeDeleteDeletedManager = SafeDeleteManager
