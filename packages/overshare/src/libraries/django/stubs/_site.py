"""A project's application: its settings, its middleware, and what a request to one of its addresses goes through."""
import overshare as o
from django.conf import _state, settings
from django.core.handlers.base import BaseHandler
from django.http.request import HttpRequest
from django.urls.resolvers import ResolverMatch, URLResolver, RoutePattern
from django.views import _methods


class Site:
    def __init__(self, module):
        self.module = module
        _state.module = module
        self.handler = BaseHandler()
        self.handler.load_middleware()

    def route_all(self):
        """Every leaf of the URL configuration becomes a route for each way to write its address."""
        _state.module = self.module
        urlconf = o.import_near(settings.ROOT_URLCONF, self.module)
        resolver = URLResolver(RoutePattern(''), urlconf)
        if not o.is_unknown(resolver.url_patterns):
            o.routing('django', 'rest_framework')
        resolver.walk(self, [])
        _state.module = None

    def add(self, pattern, above):
        chain = [one.pattern for one in above] + [pattern.pattern]
        for path in _joined(chain):
            self._add_path(path, pattern, above, chain)

    def _add_path(self, path, pattern, above, chain):
        args = ()
        kwargs = {}
        for one in chain:
            args = args + tuple(one.args)
            kwargs.update(one.kwargs)
        for one in above:
            kwargs.update(one.default_kwargs)
        kwargs.update(pattern.default_args)
        # Django passes positions only where nothing has a name
        match = ResolverMatch(pattern.callback, () if kwargs else args, kwargs, pattern.name, [one.app_name for one in above], [one.namespace for one in above], path)
        self.route(path, match, [pattern] + list(reversed(above)))

    def route(self, path, match, places=()):
        def dispatch(method):
            _state.module = self.module
            request = HttpRequest()
            request.path = request.path_info = path if path.startswith('/') else '/' + path
            return self.handler.answer(request, match)

        o.routed(o.innermost(match.func))
        framework, views = _methods.of_view(match.func)
        o.route(path, framework, dispatch, views, self, *places)


def _joined(chain):
    paths = ['']
    for pattern in chain:
        paths = [before + after for before in paths for after in pattern.paths]
    return paths


def a_request():
    """One to a view that is called by itself."""
    request = HttpRequest()
    request._authenticates = True
    return request
