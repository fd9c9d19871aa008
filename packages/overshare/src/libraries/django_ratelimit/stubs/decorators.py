"""A limit above a view. Without `block`, whoever calls too often is only marked."""
import overshare as o
from functools import wraps
from django_ratelimit import ALL, UNSAFE

NEWER = o.at_least('django-ratelimit', '4')


def ratelimit(group=None, key=None, rate=None, method=ALL, block=NEWER):
    asked = None if method is ALL else [method] if isinstance(method, str) else method

    def decorator(function):
        @wraps(function)
        def wrapper(request, *args, **kwargs):
            if block and (asked is None or request.method in asked):
                _meet(rate)
            return function(request, *args, **kwargs)
        return wrapper
    return decorator


def _meet(rate):
    name = f'ratelimit({rate!r})' if isinstance(rate, str) else 'ratelimit'
    if rate is None:
        o.guard('throttle', name, idle='no-rate')
    else:
        o.guard('throttle', name)


ratelimit.ALL = ALL
ratelimit.UNSAFE = UNSAFE
