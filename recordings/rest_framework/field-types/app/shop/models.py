from django.db import models


class Thing(models.Model):
    LEVELS = [("a", "Above"), ("b", "Below")]

    level = models.CharField(max_length=1, choices=LEVELS)
    options = models.JSONField()
    token = models.UUIDField()
    day = models.DateField()
    length = models.DurationField()
    address = models.GenericIPAddressField()
    page = models.URLField()
    notes = models.TextField()
    document = models.FileField(upload_to="documents")
    is_open = models.BooleanField()
