"""What JSON cannot say by itself: querysets as what they find, other things with items as lists or dicts."""
import json
import overshare as o
from django.db.models.query import QuerySet
from django.utils.functional import Promise


class JSONEncoder(json.JSONEncoder):
    def default(self, obj):
        if isinstance(obj, QuerySet):
            return list(obj)
        if isinstance(obj, Promise):
            return str(obj)
        if not o.is_plain(obj) and not hasattr(obj, '__getitem__') and hasattr(obj, '__iter__'):
            return list(obj)
        return super().default(obj)


class CustomScalar:
    @classmethod
    def represent_decimal(cls, dumper, data):
        return str(data)
