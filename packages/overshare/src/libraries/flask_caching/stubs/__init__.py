"""Flask-Caching: answers that are kept for the next caller."""
import overshare as o
from functools import wraps


class Cache:
    def __init__(self, app=None, *args, **kwargs):
        pass

    def init_app(self, app, *args, **kwargs):
        pass

    def cached(self, timeout=None, key_prefix=None, unless=None, make_cache_key=None, **kwargs):
        def decorate(function):
            @wraps(function)
            def kept(*args, **more):
                # who names the key can make it the caller's own
                if key_prefix is None and make_cache_key is None:
                    o.effect('keeps-answer', 'cache.cached')
                return function(*args, **more)
            return kept
        return decorate

    def memoize(self, *args, **kwargs):
        return lambda function: function

    def get(self, key, *args):
        return o.any_of(None, o.opaque('what a cache holds'))

    def get_or_set(self, key, default=None, *args):
        return o.opaque('what a cache holds')

    def set(self, *args, **kwargs):
        return True

    add = delete = clear = delete_memoized = delete_many = set_many = set

    def __getattr__(self, name):
        return o.opaque('a cache')


class SimpleCache(Cache):
    pass
