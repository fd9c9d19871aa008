from django.utils.deprecation import MiddlewareMixin


class CsrfViewMiddleware(MiddlewareMixin):
    _transparent = True


class CsrfResponseMiddleware(MiddlewareMixin):
    _transparent = True
