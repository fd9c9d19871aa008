from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models


class LogEntryManager(models.Manager):
    def get_for_object(self, instance):
        return self.filter(object_pk=instance.pk)

    def log_create(self, instance, force_log=False, **kwargs):
        pass


class LogEntry(models.Model):
    class Action:
        CREATE, UPDATE, DELETE, ACCESS = 0, 1, 2, 3
        choices = ((0, 'create'), (1, 'update'), (2, 'delete'), (3, 'access'))

    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name='+')
    object_pk = models.CharField(max_length=255)
    object_id = models.BigIntegerField(blank=True, null=True)
    object_repr = models.TextField()
    serialized_data = models.JSONField(null=True)
    action = models.PositiveSmallIntegerField(choices=Action.choices)
    changes_text = models.TextField(blank=True)
    changes = models.JSONField(null=True)
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, blank=True, null=True, on_delete=models.SET_NULL, related_name='+')
    cid = models.CharField(max_length=255, blank=True, null=True)
    remote_addr = models.GenericIPAddressField(blank=True, null=True)
    remote_port = models.PositiveIntegerField(blank=True, null=True)
    timestamp = models.DateTimeField(auto_now_add=True)
    additional_data = models.JSONField(blank=True, null=True)

    objects = LogEntryManager()

    @property
    def changes_dict(self):
        return self.changes
