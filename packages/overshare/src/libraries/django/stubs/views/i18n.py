import overshare as o
from django.http import HttpResponse, HttpResponseRedirect
from django.views.generic.base import View


def set_language(request):
    return HttpResponseRedirect('/')


class JavaScriptCatalog(View):
    domain = 'djangojs'
    packages = None

    def get(self, request, *args, **kwargs):
        return HttpResponse(o.text('text'), 'text/javascript')


class JSONCatalog(JavaScriptCatalog):
    pass


def get_formats():
    return {}
