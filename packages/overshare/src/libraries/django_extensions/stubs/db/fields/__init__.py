from django.db import models


class CreationDateTimeField(models.DateTimeField):
    def __init__(self, *args, **kwargs):
        kwargs['editable'] = False
        super().__init__(*args, **kwargs)


class ModificationDateTimeField(CreationDateTimeField): pass


class AutoSlugField(models.SlugField):
    def __init__(self, *args, populate_from=None, **kwargs):
        kwargs['editable'] = kwargs.get('editable', False)
        super().__init__(*args, **kwargs)


class RandomCharField(models.CharField):
    def __init__(self, *args, **kwargs):
        kwargs['editable'] = kwargs.get('editable', False)
        super().__init__(*args, **kwargs)


class ShortUUIDField(RandomCharField): pass
class UUIDField(models.UUIDField): pass
