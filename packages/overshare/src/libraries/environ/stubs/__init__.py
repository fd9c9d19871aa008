"""django-environ: settings that the environment may say. What it says is not known, what is said otherwise is."""
import overshare as o
import pathlib

NOTSET = o.opaque('nothing')


def _read(kind, default):
    found = o.unknown(kind) if kind else o.opaque('a value of the environment')
    return found if default is NOTSET else o.any_of(found, default)


def _list(default):
    """What stands there otherwise may be in it, and more: what it is joined with is known all the same."""
    usual = default if isinstance(default, (list, tuple)) else []
    return [one for one in [*usual, o.unknown('str')] if o.unknown('bool')]


class ImproperlyConfigured(Exception):
    pass


class Env:
    NOTSET = NOTSET
    DB_SCHEMES = {}

    def __init__(self, *args, **scheme):
        self.scheme = scheme

    def __call__(self, var, cast=None, default=NOTSET, parse_default=False):
        said = self.scheme.get(var)
        if isinstance(said, tuple) and len(said) == 2:
            cast = cast or said[0]
            default = said[1] if default is NOTSET else default
        elif said is not None:
            cast = cast or said
        if cast is list or isinstance(cast, list):
            return _list(default)
        kind = 'bool' if cast is bool else 'int' if cast is int else 'str' if cast in (None, str) else None
        return _read(kind, default)

    get_value = __call__

    def str(self, var, default=NOTSET, multiline=False):
        return _read('str', default)

    unicode = bytes = str

    def bool(self, var, default=NOTSET):
        return _read('bool', default)

    def int(self, var, default=NOTSET):
        return _read('int', default)

    def float(self, var, default=NOTSET):
        return _read('float', default)

    def list(self, var, cast=None, default=NOTSET):
        return _list(default)

    tuple = list

    def json(self, var, default=NOTSET):
        return _read(None, default)

    dict = set = path = url = json

    def db_url(self, var='DATABASE_URL', default=NOTSET, engine=None):
        return {'ENGINE': 'django.db.backends.postgresql'}

    db = db_url

    def cache_url(self, var='CACHE_URL', default=NOTSET, backend=None):
        return {'BACKEND': o.unknown('str')}

    cache = email = email_url = search_url = search = channels = channels_url = cache_url

    @staticmethod
    def read_env(*args, **kwargs):
        pass

    @classmethod
    def db_url_config(cls, url, engine=None):
        return {'ENGINE': 'django.db.backends.postgresql'}


FileAwareEnv = Env


class Path:
    def __init__(self, start='', *paths, **kwargs):
        self.root = o.unknown('str')

    def path(self, *paths, **kwargs):
        return self

    def __call__(self, *paths, **kwargs):
        return o.unknown('str')

    def __add__(self, other):
        return self

    def __sub__(self, other):
        return self

    def __str__(self):
        return self.root

    def file(self, name, *args, **kwargs):
        return o.opaque('a file')
