import overshare as o
from django.core.exceptions import ValidationError


class ErrorDict(dict):
    """Errors by field: there are some, or none."""

    def __init__(self, *args, **kwargs):
        o.open_into(self, o.opaque('messages about a form'))

    def __bool__(self):
        return o.unknown('bool')

    def as_data(self):
        return {}

    def as_json(self, escape_html=False):
        return o.unknown('str')

    def get_json_data(self, escape_html=False):
        return o.open_dict(o.unknown('str'))

    def as_ul(self):
        return o.unknown('str')

    as_text = render = as_ul


class ErrorList(list):
    def as_data(self):
        return self

    def as_ul(self):
        return o.unknown('str')

    as_text = as_json = render = as_ul


def flatatt(attrs):
    return ''


def from_current_timezone(value):
    return value


to_current_timezone = from_current_timezone
