"""Containers."""
import overshare as o
from typing import NamedTuple


class OrderedDict(dict):
    pass


class defaultdict(dict):
    def __init__(self, default_factory=None, *args, **kwargs):
        self.default_factory = default_factory
        self.update(*args, **kwargs)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self[key] = value
        return value


class Counter(dict):
    def __init__(self, iterable=(), **kwargs):
        for item in iterable:
            self[item] = o.unknown('int')

    def __missing__(self, key):
        return 0

    def most_common(self, n=None):
        return [(key, o.unknown('int')) for key in self]

    def elements(self):
        return list(self)


class ChainMap(dict):
    def __init__(self, *maps):
        for one in reversed(maps):
            self.update(one)


class deque(list):
    pass


class UserDict(dict):
    @property
    def data(self):
        return self


class UserList(list):
    pass


def namedtuple(typename, field_names, *, rename=False, defaults=(), module=None):
    names = field_names.replace(',', ' ').split() if isinstance(field_names, str) else list(field_names)

    class Made(NamedTuple):
        _fields = tuple(names)
    return Made
