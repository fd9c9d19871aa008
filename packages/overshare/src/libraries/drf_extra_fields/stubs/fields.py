from rest_framework.fields import CharField, DictField, FileField, ImageField, IntegerField


class Base64FieldMixin:
    ALLOWED_TYPES = ()

    def get_file_extension(self, filename, decoded_file):
        return ''


class Base64ImageField(Base64FieldMixin, ImageField): pass
class HybridImageField(Base64ImageField): pass
class Base64FileField(Base64FieldMixin, FileField): pass
class PointField(DictField): pass
class RangeField(DictField): pass
class IntegerRangeField(RangeField): pass
class FloatRangeField(RangeField): pass
class DecimalRangeField(RangeField): pass
class DateRangeField(RangeField): pass
class DateTimeRangeField(RangeField): pass
class LowercaseEmailField(CharField): pass
