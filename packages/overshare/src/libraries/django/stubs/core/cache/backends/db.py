from django.core.cache import BaseCache


class DatabaseCache(BaseCache):
    pass
