import overshare as o
from functools import wraps


def cache_page(timeout, *, cache=None, key_prefix=None):
    """The answer is kept and given to whoever asks next for the same address."""
    def decorator(view_func):
        @wraps(view_func)
        def _wrapper(request, *args, **kwargs):
            o.effect('keeps-answer', 'cache_page')
            return view_func(request, *args, **kwargs)
        return _wrapper
    return decorator


def cache_control(**kwargs):
    def decorator(view_func):
        @wraps(view_func)
        def _wrapper(request, *args, **kw):
            response = view_func(request, *args, **kw)
            from django.utils.cache import patch_cache_control
            patch_cache_control(response, **kwargs)
            return response
        return _wrapper
    return decorator


def never_cache(view_func):
    @wraps(view_func)
    def _wrapper(request, *args, **kwargs):
        o.effect('forbids-caching', 'never_cache')
        response = view_func(request, *args, **kwargs)
        response['Cache-Control'] = 'max-age=0, no-cache, no-store, must-revalidate, private'
        return response
    return _wrapper
