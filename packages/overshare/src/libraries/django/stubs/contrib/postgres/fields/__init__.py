from django.db.models.fields import CharField, EmailField, Field, TextField
from django.db.models.fields.json import JSONField


class ArrayField(Field):
    python_name = 'json'
    empty_strings_allowed = False

    def __init__(self, base_field, size=None, **kwargs):
        self.base_field = base_field
        self.size = size
        super().__init__(**kwargs)


class HStoreField(Field):
    python_name = 'json'
    empty_strings_allowed = False


class RangeField(Field):
    empty_strings_allowed = False


class IntegerRangeField(RangeField): pass
class BigIntegerRangeField(RangeField): pass
class DecimalRangeField(RangeField): pass
class DateTimeRangeField(RangeField): pass
class DateRangeField(RangeField): pass


class CICharField(CharField): pass
class CIEmailField(EmailField): pass
class CITextField(TextField): pass


class RangeOperators:
    OVERLAPS = '&&'
    EQUAL = '='
    CONTAINS = '@>'


class RangeBoundary:
    def __init__(self, *args, **kwargs):
        pass
