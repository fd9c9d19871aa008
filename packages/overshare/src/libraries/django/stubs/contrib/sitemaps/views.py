import overshare as o
from django.http import HttpResponse


def sitemap(request, sitemaps, section=None, **kwargs):
    return HttpResponse(o.text('text', ''), 'application/xml')


index = sitemap
