"""What a request brings: every part of it comes from whoever calls."""
import overshare as o
from django.utils.datastructures import MultiValueDict


class UnreadablePostError(OSError):
    pass


class RawPostDataException(Exception):
    pass


class QueryDict(MultiValueDict):
    """Of the query or the form: any name, each with one value or several."""

    def __init__(self, query_string=None, mutable=False, encoding=None, part=None, type_='str'):
        self._part = part
        self._type = type_
        self._asked = []
        self.encoding = 'utf-8'
        if part is not None:
            o.open_into(self, self._value('*'))

    def _value(self, key):
        return o.incoming(self._part, key, self._type)

    def __getitem__(self, key):
        if self._part is None:
            return dict.__getitem__(self, key)
        if not o.is_caught() and key not in self._asked:
            o.effect('reads-unchecked', f"request.{'POST' if self._part == 'body' else 'GET'}['{key}']")
        return self._value(key)

    def get(self, key, default=None):
        if self._part is None:
            return dict.get(self, key, default)
        return o.any_of(self._value(key), default)

    def getlist(self, key, default=None):
        return [self._value(key)] if self._part is not None else [dict.get(self, key, default)]

    def pop(self, key, *default):
        return [self._value(key)]

    def setdefault(self, key, default=None):
        return o.any_of(self._value(key), default)

    def _all(self):
        return self._value('*')

    def items(self):
        if self._part is None:
            return dict.items(self)
        return [(o.incoming(self._part, '*', 'str'), self._all())]

    def lists(self):
        return [(o.incoming(self._part, '*', 'str'), [self._all()])]

    def keys(self):
        if self._part is None:
            return dict.keys(self)
        return [o.incoming(self._part, '*', 'str')]

    def values(self):
        return [self._all()]

    def __iter__(self):
        return iter(self.keys())

    def __contains__(self, key):
        self._asked.append(key)
        return o.unknown('bool')

    def __bool__(self):
        return o.unknown('bool')

    def __len__(self):
        return o.unknown('int')

    def dict(self):
        return o.open_dict(o.incoming(self._part, '*'))

    def copy(self):
        return self

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self

    def urlencode(self, safe=None):
        return o.unknown('str', self._all())

    def __str__(self):
        return self.urlencode()

    def update(self, *args, **kwargs):
        pass

    def clear(self):
        pass

    @classmethod
    def fromkeys(cls, iterable, value='', mutable=False, encoding=None):
        return QueryDict('')


class HttpHeaders(QueryDict):
    """Headers and cookies: those that say who is calling are missing where nobody is logged in."""

    def __getitem__(self, key):
        value = o.credential(self._part, key, self._value(key))
        if value is None:
            raise KeyError(key)
        return value

    def get(self, key, default=None):
        value = o.credential(self._part, key, o.any_of(self._value(key), default))
        return default if value is None else value

    def __contains__(self, key):
        return o.sent(self._part, key)

    @classmethod
    def parse_header_name(cls, header):
        return header


class _Meta(HttpHeaders):
    """The environment of the server: headers as `HTTP_...`, and what the server says itself."""

    def _value(self, key):
        return o.incoming('header', key, 'str')

    def __getitem__(self, key):
        if key.startswith('HTTP_') or not isinstance(key, str):
            return HttpHeaders.__getitem__(self, key)
        return o.unknown('str')

    def get(self, key, default=None):
        if key.startswith('HTTP_'):
            return HttpHeaders.get(self, key[5:], default)
        return o.any_of(o.unknown('str'), default)


class HttpRequest:
    encoding = 'utf-8'
    path = '/'
    path_info = '/'
    resolver_match = None
    urlconf = None
    content_params = {}
    _authenticates = False

    def __init__(self):
        self.GET = QueryDict(part='query')
        self.POST = QueryDict(part='body')
        self.FILES = QueryDict(part='file', type_='file')
        self.COOKIES = HttpHeaders(part='cookie')
        self.META = _Meta(part='header')
        self.headers = HttpHeaders(part='header')

    @property
    def method(self):
        return o.request_method()

    @property
    def body(self):
        return o.incoming('body', '', 'bytes')

    def __getattr__(self, name):
        if name == 'user':
            # without AuthenticationMiddleware a request has no user
            if not self._authenticates:
                raise AttributeError("'WSGIRequest' object has no attribute 'user'")
            from django.contrib.auth import get_user
            return get_user(self)
        return o.request_attribute(self, name)

    async def auser(self):
        return self.user

    @property
    def content_type(self):
        return o.incoming('header', 'Content-Type', 'str')

    @property
    def scheme(self):
        return o.unknown('str')

    def get_host(self):
        return o.incoming('header', 'Host', 'str')

    def get_port(self):
        return o.unknown('str')

    def get_full_path(self, force_append_slash=False):
        return o.unknown('str')

    get_full_path_info = get_raw_uri = get_full_path

    def get_signed_cookie(self, key, default=None, salt='', max_age=None):
        return o.any_of(o.incoming('cookie', key, 'str'), default)

    def build_absolute_uri(self, location=None):
        return o.unknown('str', location) if location is not None else o.unknown('str')

    def is_secure(self):
        return o.unknown('bool')

    def is_ajax(self):
        return o.unknown('bool')

    def accepts(self, media_type):
        return o.unknown('bool')

    def get_preferred_type(self, media_types):
        return o.any_of(*media_types)

    def read(self, *args, **kwargs):
        return self.body

    readline = read

    def readlines(self):
        return [self.body]

    def __iter__(self):
        return iter([self.body])

    def close(self):
        pass


def split_domain_port(host):
    return (o.unknown('str', host), o.unknown('str', host))
