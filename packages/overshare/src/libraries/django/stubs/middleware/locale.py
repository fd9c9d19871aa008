from django.utils.deprecation import MiddlewareMixin


class LocaleMiddleware(MiddlewareMixin):
    _transparent = True
