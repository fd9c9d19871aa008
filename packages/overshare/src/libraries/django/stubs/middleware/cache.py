from django.utils.deprecation import MiddlewareMixin


class CacheMiddleware(MiddlewareMixin):
    _transparent = True


class FetchFromCacheMiddleware(MiddlewareMixin):
    _transparent = True


class UpdateCacheMiddleware(MiddlewareMixin):
    _transparent = True
