from django.utils.deprecation import MiddlewareMixin


class ConditionalGetMiddleware(MiddlewareMixin):
    pass
