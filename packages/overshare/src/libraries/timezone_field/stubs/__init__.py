from django.db import models


class TimeZoneField(models.CharField):
    def __init__(self, *args, choices=None, choices_display=None, use_pytz=None, **kwargs):
        super().__init__(*args, **kwargs)
