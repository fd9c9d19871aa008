from django.conf import settings
from django.db import models


class Folder(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    parent = models.ForeignKey("self", null=True, related_name="children", on_delete=models.CASCADE)
