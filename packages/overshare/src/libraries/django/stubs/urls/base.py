import overshare as o
from django.urls.resolvers import ResolverMatch


def reverse(viewname, urlconf=None, args=None, kwargs=None, current_app=None, query=None, fragment=None):
    """The way to a view is named after it: that tells a login from other places."""
    if isinstance(viewname, str):
        return '/' + viewname.replace(':', '/') + '/'
    return o.unknown('str')


reverse_lazy = reverse


def resolve(path, urlconf=None):
    return ResolverMatch(o.opaque('the view of a path'), (), o.open_dict(o.unknown('str', path)))


def _nothing(*args):
    pass


set_urlconf = set_script_prefix = clear_script_prefix = clear_url_caches = _nothing


def get_urlconf(default=None):
    return default


def get_script_prefix():
    return '/'


def is_valid_path(path, urlconf=None):
    return o.unknown('bool')


def translate_url(url, lang_code):
    return url
