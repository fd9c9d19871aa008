from django.db import models
from django.db.models import JSONField


class AutoOneToOneField(models.OneToOneField):
    """Makes the other object when it is asked for first."""
