"""URL patterns as a tree, and the walk that makes a route of every leaf."""
import overshare as o
from django.urls.converters import REGISTERED_CONVERTERS


class ResolverMatch:
    def __init__(self, func, args, kwargs, url_name=None, app_names=None, namespaces=None, route=None):
        self.func = func
        self.args = args
        self.kwargs = kwargs
        self.url_name = url_name
        self.route = route
        self.app_names = [name for name in app_names or [] if name]
        self.namespaces = [name for name in namespaces or [] if name]
        self.app_name = ':'.join(self.app_names)
        self.namespace = ':'.join(self.namespaces)
        self.captured_kwargs = kwargs
        self.extra_kwargs = {}

    @property
    def view_name(self):
        return ':'.join(self.namespaces + [self.url_name]) if self.url_name else o.unknown('str')

    @property
    def _func_path(self):
        return o.unknown('str')

    def __getitem__(self, index):
        return (self.func, self.args, self.kwargs)[index]


class RoutePattern:
    def __init__(self, route, name=None, is_endpoint=False):
        self._route = route
        self.name = name
        # an address written as a lazy text or put together from unknown parts
        self.paths = [str(route)]
        found = o.path_arguments(str(route))
        for key, converter in o.path_converters(str(route)):
            if converter in REGISTERED_CONVERTERS:
                found[key] = REGISTERED_CONVERTERS[converter]().to_python(found[key])
        self.args, self.kwargs = (), found

    def __str__(self):
        return self._route


class RegexPattern:
    def __init__(self, regex, name=None, is_endpoint=False):
        self._regex = regex
        self.name = name
        self.paths, self.args, self.kwargs = o.regex_arguments(str(regex))

    def __str__(self):
        return self._regex


class LocalePrefixPattern:
    """With the language in front of the address, or without: one endpoint, shown without."""

    def __init__(self, prefix_default_language=True):
        self.paths, self.args, self.kwargs = [''], (), {}

    def __str__(self):
        return ''


class URLPattern:
    def __init__(self, pattern, callback, default_args=None, name=None):
        self.pattern = pattern
        self.callback = callback
        self.default_args = default_args or {}
        self.name = name

    @property
    def lookup_str(self):
        return o.unknown('str')

    def walk(self, site, above):
        if o.is_unknown(self.callback):
            o.note(self.callback)
        else:
            site.add(self, above)


class URLResolver:
    def __init__(self, pattern, urlconf_name, default_kwargs=None, app_name=None, namespace=None):
        self.pattern = pattern
        self.urlconf_name = self.urlconf_module = urlconf_name
        self.default_kwargs = default_kwargs or {}
        self.app_name = app_name
        self.namespace = namespace
        self.callback = None

    @property
    def url_patterns(self):
        return getattr(self.urlconf_module, 'urlpatterns', self.urlconf_module)

    def walk(self, site, above):
        patterns = self.url_patterns
        if o.is_unknown(patterns):
            o.note(patterns)
            return
        for pattern in patterns:
            if not o.is_unknown(pattern):
                pattern.walk(site, above + [self])


def get_resolver(urlconf=None):
    from django.conf import settings
    return URLResolver(RegexPattern('^/'), o.import_near(urlconf or settings.ROOT_URLCONF))


def get_ns_resolver(ns_pattern, resolver, converters):
    return resolver
