"""Views that nothing routes, each in an application of its own."""
import overshare as o
from django._site import Site
from django.urls.resolvers import ResolverMatch
from django.views import _methods


def route_alone(view):
    site = Site(o.settings_module())
    site.handler.serves_alone = True
    framework, views = _methods.of_view(view)
    rule = o.rule_for(*views.values()).replace('/<request>', '') or '/'
    kwargs = o.path_arguments(rule)
    kwargs.pop('request', None)
    site.route(rule, ResolverMatch(view, (), kwargs))


def functions():
    """Functions of the project that take a request and answer it."""
    for view in o.view_functions():
        _pending(view)


def _pending(view):
    o.pending(o.innermost(view), lambda: route_alone(view))
