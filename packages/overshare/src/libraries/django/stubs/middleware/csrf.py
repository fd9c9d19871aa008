from django.utils.deprecation import MiddlewareMixin


class CsrfViewMiddleware(MiddlewareMixin):
    pass


class CsrfResponseMiddleware(MiddlewareMixin):
    pass
