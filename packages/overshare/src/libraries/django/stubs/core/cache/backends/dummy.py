from django.core.cache import BaseCache


class DummyCache(BaseCache):
    pass
