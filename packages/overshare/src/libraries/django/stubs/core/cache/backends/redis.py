from django.core.cache import BaseCache


class RedisCache(BaseCache):
    pass
