import overshare as o
from django.urls.resolvers import RegexPattern, RoutePattern, URLPattern, URLResolver


def include(arg, namespace=None):
    app_name = None
    if isinstance(arg, tuple):
        urlconf, app_name = arg[0], arg[1]
    else:
        urlconf = arg
    if isinstance(urlconf, str):
        urlconf = o.import_near(urlconf)
    app_name = getattr(urlconf, 'app_name', app_name)
    return (urlconf, app_name, namespace or app_name)


def _made(pattern, view, kwargs, name):
    if o.is_unknown(view):
        return URLPattern(pattern, view, kwargs, name)
    if isinstance(view, tuple):
        urlconf, app_name, namespace = view
        return URLResolver(pattern, urlconf, kwargs, app_name=app_name, namespace=namespace)
    if isinstance(view, list):
        return URLResolver(pattern, view, kwargs)
    if isinstance(view, str):
        from django.utils.module_loading import import_string
        view = import_string(view)
    return URLPattern(pattern, view, kwargs, name)


def path(route, view, kwargs=None, name=None):
    return _made(RoutePattern(route, name), view, kwargs, name)


def re_path(route, view, kwargs=None, name=None):
    return _made(RegexPattern(route, name), view, kwargs, name)
