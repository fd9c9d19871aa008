"""A cache: what is in it was put there before, or it is empty."""
import overshare as o

DEFAULT_CACHE_ALIAS = 'default'


class InvalidCacheBackendError(Exception):
    pass


class CacheKeyWarning(RuntimeWarning):
    pass


class BaseCache:
    def __init__(self, *args, **kwargs):
        pass

    def get(self, key, default=None, version=None):
        return o.any_of(o.opaque('what a cache holds'), default)

    def get_or_set(self, key, default, timeout=None, version=None):
        return default() if callable(default) else default

    def get_many(self, keys, version=None):
        return o.open_dict(o.opaque('what a cache holds'))

    def set(self, key, value, timeout=None, version=None, **kwargs):
        pass

    def add(self, key, value, timeout=None, version=None):
        return o.unknown('bool')

    touch = add

    def incr(self, key, delta=1, version=None):
        return o.unknown('int')

    decr = incr

    def has_key(self, key, version=None):
        return o.unknown('bool')

    __contains__ = has_key

    def _nothing(self, *args, **kwargs):
        pass

    delete = set_many = delete_many = clear = close = validate_key = expire = delete_pattern = _nothing

    async def aget(self, key, default=None, version=None):
        return self.get(key, default)

    async def aset(self, key, value, timeout=None, version=None):
        pass

    async def aget_or_set(self, key, default, timeout=None, version=None):
        return self.get_or_set(key, default)

    async def adelete(self, key, version=None):
        pass

    def __getattr__(self, name):
        return o.opaque('a cache')


cache = BaseCache()


class _Caches(dict):
    def __getitem__(self, alias):
        return cache


caches = _Caches()


def close_caches(**kwargs):
    pass
