"""Routers make the addresses of viewsets: only for the methods that a viewset really has."""
import overshare as o
from django.urls import include, path, re_path
from rest_framework.settings import api_settings

REGEX_END = '[^/.]+'


class Route:
    """A named tuple of the library: what one address of a viewset leads to."""

    def __init__(self, url, mapping, name, detail, initkwargs):
        self.url = url
        self.mapping = mapping
        self.name = name
        self.detail = detail
        self.initkwargs = initkwargs

    def _replace(self, **changes):
        values = {'url': self.url, 'mapping': self.mapping, 'name': self.name, 'detail': self.detail, 'initkwargs': self.initkwargs}
        return Route(**{**values, **changes})


class DynamicRoute:
    """A pattern for the extra actions of a viewset."""

    def __init__(self, url, name, detail, initkwargs):
        self.url = url
        self.name = name
        self.detail = detail
        self.initkwargs = initkwargs

    def _replace(self, **changes):
        values = {'url': self.url, 'name': self.name, 'detail': self.detail, 'initkwargs': self.initkwargs}
        return DynamicRoute(**{**values, **changes})


def escape_curly_brackets(url_path):
    return url_path


def flatten(list_of_lists):
    return [item for items in list_of_lists for item in items]


class BaseRouter:
    def __init__(self):
        self.registry = []

    def register(self, prefix, viewset, basename=None, base_name=None):
        basename = basename or base_name
        if basename is None:
            basename = self.get_default_basename(viewset)
        self.registry.append((prefix, viewset, basename))
        self._urls = None

    def is_already_registered(self, new_basename):
        return False

    def get_default_basename(self, viewset):
        return getattr(viewset, '__name__', 'view').lower()

    def get_urls(self):
        raise NotImplementedError('get_urls must be overridden')

    @property
    def urls(self):
        # what is registered later counts too: URLs are asked for when everything is loaded
        return self.get_urls()


class SimpleRouter(BaseRouter):
    routes = [
        Route(url='^{prefix}{trailing_slash}$', mapping={'get': 'list', 'post': 'create'}, name='{basename}-list', detail=False, initkwargs={'suffix': 'List'}),
        DynamicRoute(url='^{prefix}/{url_path}{trailing_slash}$', name='{basename}-{url_name}', detail=False, initkwargs={}),
        Route(url='^{prefix}/{lookup}{trailing_slash}$', mapping={'get': 'retrieve', 'put': 'update', 'patch': 'partial_update', 'delete': 'destroy'}, name='{basename}-detail', detail=True, initkwargs={'suffix': 'Instance'}),
        DynamicRoute(url='^{prefix}/{lookup}/{url_path}{trailing_slash}$', name='{basename}-{url_name}', detail=True, initkwargs={}),
    ]

    def __init__(self, trailing_slash=True, use_regex_path=True):
        self.trailing_slash = '/' if trailing_slash is True else trailing_slash or ''
        self._use_regex = use_regex_path
        super().__init__()

    def get_routes(self, viewset):
        extra = viewset.get_extra_actions()
        routes = []
        for route in self.routes:
            if isinstance(route, DynamicRoute):
                routes.extend([self._get_dynamic_route(route, one) for one in extra if one.detail == route.detail])
            else:
                routes.append(route)
        return routes

    def _get_dynamic_route(self, route, action):
        return Route(
            url=route.url.replace('{url_path}', str(action.url_path)),
            mapping=action.mapping,
            name=route.name.replace('{url_name}', str(action.url_name)),
            detail=route.detail,
            initkwargs={**route.initkwargs, **action.kwargs},
        )

    def get_method_map(self, viewset, method_map):
        return {method: action for method, action in method_map.items() if hasattr(viewset, action)}

    def get_lookup_regex(self, viewset, lookup_prefix=''):
        lookup_field = getattr(viewset, 'lookup_field', 'pk')
        name = getattr(viewset, 'lookup_url_kwarg', None) or lookup_field
        if not self._use_regex:
            return '<' + getattr(viewset, 'lookup_value_converter', 'str') + ':' + lookup_prefix + name + '>'
        return '(?P<' + lookup_prefix + name + '>' + str(getattr(viewset, 'lookup_value_regex', REGEX_END)) + ')'

    def get_urls(self):
        made = []
        for prefix, viewset, basename in self.registry:
            if not o.is_unknown(viewset):
                made.extend(self._urls_of(prefix, viewset, basename))
        return made

    def _urls_of(self, prefix, viewset, basename):
        lookup = self.get_lookup_regex(viewset)
        made = []
        for route in self.get_routes(viewset):
            mapping = self.get_method_map(viewset, route.mapping)
            if not mapping:
                continue
            address = route.url.replace('{prefix}', str(prefix)).replace('{lookup}', lookup).replace('{trailing_slash}', self.trailing_slash)
            address = address if prefix else address.replace('^/', '^')
            view = viewset.as_view(mapping, **{**route.initkwargs, 'basename': basename, 'detail': route.detail})
            name = route.name.replace('{basename}', str(basename))
            made.append(self._pattern(address, view, name))
        return made

    def _pattern(self, address, view, name):
        if self._use_regex:
            return re_path(address, view, name=name)
        return path(address.replace('^', '').replace('$', ''), view, name=name)


class APIRootView:
    """The list of addresses at the root of a router: it holds nothing that is stored."""

    _ignore_model_permissions = True
    api_root_dict = None

    @classmethod
    def as_view(cls, **initkwargs):
        return o.opaque('the root of a router')


class DefaultRouter(SimpleRouter):
    """Also has a root that lists the others, and each address once more with `.json` behind it: both show nothing new."""

    include_root_view = True
    include_format_suffixes = True
    root_view_name = 'api-root'
    default_schema_renderers = None
    APIRootView = APIRootView
    APISchemaView = None
    SchemaGenerator = None

    def __init__(self, *args, **kwargs):
        kwargs.pop('root_renderers', None)
        super().__init__(*args, **kwargs)

    def get_api_root_view(self, api_urls=None):
        return o.opaque('the root of a router')
