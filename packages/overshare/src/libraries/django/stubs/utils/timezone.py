import overshare as o
from datetime import datetime, timezone as _timezone, timedelta

utc = _timezone.utc


def now():
    return datetime.now()


def localtime(value=None, timezone=None):
    return value if value is not None else datetime.now()


def localdate(value=None, timezone=None):
    return datetime.now().date()


def make_aware(value, timezone=None, **kwargs):
    return value


make_naive = make_aware


def is_aware(value):
    return o.unknown('bool')


is_naive = is_aware


def get_current_timezone():
    return utc


get_default_timezone = get_current_timezone


def get_current_timezone_name():
    return o.unknown('str')


get_default_timezone_name = get_current_timezone_name


def get_fixed_timezone(offset):
    return utc


def template_localtime(value, use_tz=None):
    return value


def activate(timezone):
    pass


def deactivate():
    pass


class override:
    def __init__(self, timezone):
        pass

    def __enter__(self):
        pass

    def __exit__(self, *args):
        pass

    def __call__(self, func):
        return func


def __getattr__(name):
    return o.opaque('django.utils.timezone.' + name)
