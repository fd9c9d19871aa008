from django.utils.deprecation import MiddlewareMixin


class CacheMiddleware(MiddlewareMixin):
    pass


class FetchFromCacheMiddleware(MiddlewareMixin):
    pass


class UpdateCacheMiddleware(MiddlewareMixin):
    pass
