import overshare as o
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect


def render(request, template_name, context=None, content_type=None, status=None, using=None):
    return HttpResponse(o.text('html', template_name), content_type, status)


def render_to_response(template_name, context=None, content_type=None, status=None, using=None):
    return HttpResponse(o.text('html', template_name), content_type, status)


def redirect(to, *args, permanent=False, preserve_request=False, **kwargs):
    cls = HttpResponsePermanentRedirect if permanent else HttpResponseRedirect
    return cls(resolve_url(to, *args, **kwargs))


def resolve_url(to, *args, **kwargs):
    if hasattr(to, 'get_absolute_url'):
        return to.get_absolute_url()
    if isinstance(to, str) and '/' not in to:
        from django.urls import reverse
        return reverse(to, args=args, kwargs=kwargs)
    return to


def _queryset(klass):
    return klass._default_manager.all() if isinstance(klass, type) else klass


def get_object_or_404(klass, *args, **kwargs):
    queryset = _queryset(klass)
    try:
        return queryset.get(*args, **kwargs)
    except queryset.model.DoesNotExist:
        raise Http404('No object matches the given query.')


async def aget_object_or_404(klass, *args, **kwargs):
    return get_object_or_404(klass, *args, **kwargs)


def get_list_or_404(klass, *args, **kwargs):
    found = list(_queryset(klass).filter(*args, **kwargs))
    if not found:
        raise Http404('No object matches the given query.')
    return found


async def aget_list_or_404(klass, *args, **kwargs):
    return get_list_or_404(klass, *args, **kwargs)
