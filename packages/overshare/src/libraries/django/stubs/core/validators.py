"""Validators raise or do not; a value that passes is the same value."""
import overshare as o
from django.core.exceptions import ValidationError

EMPTY_VALUES = (None, '', [], (), {})


class BaseValidator:
    message = ''
    code = 'invalid'

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, value):
        pass

    def compare(self, a, b):
        return o.unknown('bool')

    def clean(self, x):
        return x


class RegexValidator(BaseValidator):
    regex = ''
    flags = 0
    inverse_match = False


class URLValidator(RegexValidator):
    schemes = ['http', 'https', 'ftp', 'ftps']


class EmailValidator(BaseValidator):
    pass


class DomainNameValidator(RegexValidator):
    pass


class MaxValueValidator(BaseValidator):
    pass


class MinValueValidator(BaseValidator):
    pass


class StepValueValidator(BaseValidator):
    pass


class MaxLengthValidator(BaseValidator):
    pass


class MinLengthValidator(BaseValidator):
    pass


class DecimalValidator(BaseValidator):
    pass


class FileExtensionValidator(BaseValidator):
    pass


class ProhibitNullCharactersValidator(BaseValidator):
    pass


def _check(value, *args):
    pass


validate_integer = validate_email = validate_slug = validate_unicode_slug = validate_ipv4_address = validate_ipv6_address = validate_ipv46_address = validate_comma_separated_integer_list = validate_image_file_extension = validate_domain_name = _check


def int_list_validator(sep=',', message=None, code='invalid', allow_negative=False):
    return RegexValidator()


def get_available_image_extensions():
    return []
