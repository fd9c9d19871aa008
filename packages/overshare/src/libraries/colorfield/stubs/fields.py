from django.db import models


class ColorField(models.CharField):
    def __init__(self, *args, format='hex', samples=None, image_field=None, **kwargs):
        super().__init__(*args, **kwargs)
