"""The endpoints of a Django project, out of its URL configuration."""

import re
import uuid

from django.contrib.admindocs.views import simplify_regex
from django.urls import URLPattern, get_resolver
from django.urls.converters import IntConverter, UUIDConverter
from django.urls.resolvers import RoutePattern
from worlds import Route

METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
PARAMETER = re.compile(r"<(?:[^<>:]+:)?(\w+)>")
NUMBER = re.compile(r"(^|_)(id|pk)$")
# Views of these modules are what the libraries add by themselves: the root of a router. The admin site is one too.
FRAMEWORKS = ("rest_framework.routers",)


def routes(params, methods, asked, probe):
    """`methods` names the methods to try where a view has no list of its own; by default GET and what is `asked`."""
    found = {}
    for path, converters, view in patterns(get_resolver().url_patterns):
        url = PARAMETER.sub(lambda match: parameter(match.group(1), converters, params), path)
        template = PARAMETER.sub(r"{\1}", path)
        own = methods_of(view)
        for method in methods.get(template) or own or guessed(template, url, asked, probe):
            any_method = own is None and answers_every(url, template, probe)
            found.setdefault((template, method), Route(method, template, url, any_method))
    return list(found.values())


def patterns(found, before="/", converters={}):
    """Path, converters and view of every route; the first of one path wins, as when Django resolves it."""
    for pattern in found:
        path = before + text_of(pattern.pattern)
        known = {**converters, **pattern.pattern.converters}
        if getattr(pattern, "app_name", None) == "admin":
            continue
        if not isinstance(pattern, URLPattern):
            yield from patterns(pattern.url_patterns, path, known)
        elif not is_framework_view(pattern.callback) and "<format>" not in path:
            yield path, known, pattern.callback


def text_of(pattern):
    if isinstance(pattern, RoutePattern):
        return str(pattern)
    return simplify_regex(str(pattern)).lstrip("/")


def is_framework_view(view):
    made_of = getattr(view, "cls", getattr(view, "view_class", view))
    return (getattr(made_of, "__module__", None) or "").startswith(FRAMEWORKS)


def methods_of(view):
    """What a class answers; None for a function, which gets every method."""
    cls = getattr(view, "cls", getattr(view, "view_class", None))
    if cls is None:
        return None
    bound = getattr(view, "actions", None)
    names = bound.keys() if bound else [name for name in cls.http_method_names if hasattr(cls, name)]
    return [name.upper() for name in names if name.upper() in METHODS and name in cls.http_method_names]


def guessed(template, url, asked, probe):
    """Of a function only what the driver asks, and GET; or what it does not refuse, where it refuses some."""
    if answers_every(url, template, probe):
        return [method for method in METHODS if method == "GET" or method + " " + template in asked]
    return [method for method in METHODS if not refuses(method, url, template, probe)]


def answers_every(url, template, probe):
    return not any(refuses(method, url, template, probe) for method in METHODS)


def refuses(method, url, template, probe):
    return probe({"method": method, "path": template, "url": url}) == 405


def parameter(name, converters, params):
    if name in params:
        return str(params[name])
    converter = converters.get(name)
    if isinstance(converter, UUIDConverter):
        return str(uuid.UUID(int=1))
    return "1" if isinstance(converter, IntConverter) or NUMBER.search(name) else name
