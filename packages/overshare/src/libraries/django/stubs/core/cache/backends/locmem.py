from django.core.cache import BaseCache


class LocMemCache(BaseCache):
    pass
