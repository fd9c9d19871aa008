from django.db import models


class PhoneNumberField(models.CharField):
    def __init__(self, *args, region=None, **kwargs):
        super().__init__(*args, **kwargs)
