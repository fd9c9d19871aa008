from django.core.cache import BaseCache

DEFAULT_TIMEOUT = object()
