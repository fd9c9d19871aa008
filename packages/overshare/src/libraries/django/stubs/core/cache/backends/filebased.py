from django.core.cache import BaseCache


class FileBasedCache(BaseCache):
    pass
