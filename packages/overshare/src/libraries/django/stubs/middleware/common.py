from django.utils.deprecation import MiddlewareMixin


class CommonMiddleware(MiddlewareMixin):
    _transparent = True


class BrokenLinkEmailsMiddleware(MiddlewareMixin):
    _transparent = True
