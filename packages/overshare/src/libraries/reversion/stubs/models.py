from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models


class Revision(models.Model):
    date_created = models.DateTimeField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, blank=True, null=True, on_delete=models.SET_NULL, related_name='+')
    comment = models.TextField(blank=True)


class Version(models.Model):
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE)
    object_id = models.CharField(max_length=191)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name='+')
    serialized_data = models.TextField()
    object_repr = models.TextField()
