"""django-axes: who fails too often to log in is kept out."""
import overshare as o
from functools import wraps


def axes_dispatch(func):
    @wraps(func)
    def wrapper(request, *args, **kwargs):
        o.guard('throttle', 'axes_dispatch')
        return func(request, *args, **kwargs)
    return wrapper


def axes_form_invalid(func):
    return func
