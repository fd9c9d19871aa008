from django.db import models


class ThumbnailerField(models.FileField): pass


class ThumbnailerImageField(models.ImageField):
    def __init__(self, *args, resize_source=None, thumbnail_storage=None, **kwargs):
        super().__init__(*args, **kwargs)
