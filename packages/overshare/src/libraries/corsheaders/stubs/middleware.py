"""Answers that pass through the middleware get the headers; without it in the list the settings do nothing."""
import overshare as o
from django.conf import settings


class CorsMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response
        if _said('CORS_URLS_REGEX', None) is None:
            self._declare()

    def _declare(self):
        policy = _policy()
        if policy is not None:
            o.cors(**policy)

    def __call__(self, request):
        response = self.get_response(request)
        below = _said('CORS_URLS_REGEX', None)
        if below is not None and o.path_fits(below, request.path):
            policy = _policy()
            if policy is not None:
                o.cors_met(self, 'middleware', **policy)
        return response


def _said(name, default):
    return getattr(settings, name, default)


def _policy():
    """None where no origin but the site's own is let in."""
    credentials = _said('CORS_ALLOW_CREDENTIALS', False) is True
    if _said('CORS_ALLOW_ALL_ORIGINS', _said('CORS_ORIGIN_ALLOW_ALL', False)) is True:
        return {'origins': 'reflected' if credentials else 'any', 'credentials': credentials}
    listed = _said('CORS_ALLOWED_ORIGINS', _said('CORS_ORIGIN_WHITELIST', ()))
    patterns = [getattr(one, 'pattern', one) for one in _said('CORS_ALLOWED_ORIGIN_REGEXES', _said('CORS_ORIGIN_REGEX_WHITELIST', ()))]
    if patterns:
        return {'origins': 'pattern', 'list': patterns, 'credentials': credentials, 'weakness': o.pattern_weakness(patterns)}
    if listed:
        return {'origins': 'listed', 'list': listed, 'credentials': credentials}
    return None
