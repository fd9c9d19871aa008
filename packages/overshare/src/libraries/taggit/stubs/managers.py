"""`tags = TaggableManager()`: a relation to many tags."""
from django.db.models import ManyToManyField


class TaggableManager(ManyToManyField):
    def __init__(self, verbose_name='Tags', help_text='', through=None, blank=False, related_name=None, to=None, **kwargs):
        from taggit.models import Tag
        super().__init__(to or Tag, related_name=related_name or '+', blank=blank, serialize=False)
