import overshare as o
from django.http import HttpResponse


def add_domain(domain, url, secure=False):
    return url


class FeedDoesNotExist(Exception):
    pass


class Feed:
    """A view by itself: what the items of a feed say is not followed."""

    def __call__(self, request, *args, **kwargs):
        self.get_object(request, *args, **kwargs)
        return HttpResponse(o.text('text', ''), 'application/rss+xml')

    def get_object(self, request, *args, **kwargs):
        return None

    def get_context_data(self, **kwargs):
        return {}

    def __getattr__(self, name):
        return o.opaque('a part of a feed')
