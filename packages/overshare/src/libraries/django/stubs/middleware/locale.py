from django.utils.deprecation import MiddlewareMixin


class LocaleMiddleware(MiddlewareMixin):
    pass
