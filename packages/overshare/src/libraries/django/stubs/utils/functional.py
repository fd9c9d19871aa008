import overshare as o
from functools import cached_property as _cached, partial
from werkzeug.local import LocalProxy

empty = object()


class cached_property(_cached):
    def __init__(self, func, name=None):
        self.func = func


class classproperty:
    def __init__(self, method=None):
        self.fget = method

    def __get__(self, instance, cls=None):
        return self.fget(cls)

    def getter(self, method):
        self.fget = method
        return self


class Promise:
    pass


def lazy(func, *resultclasses):
    """What is worked out later is worked out now."""
    return func


def lazystr(text):
    return str(text)


def keep_lazy(*resultclasses):
    return lambda func: func


def keep_lazy_text(func):
    return func


def lazy_property(fget=None, fset=None, fdel=None):
    return property(fget)


def SimpleLazyObject(func):
    return LocalProxy(func)


class LazyObject:
    _wrapped = None

    def _setup(self):
        raise NotImplementedError()

    def __getattr__(self, name):
        if self._wrapped is None:
            self._setup()
        return getattr(self._wrapped, name)


def unpickle_lazyobject(wrapped):
    return wrapped


def new_method_proxy(func):
    return func


def curry(func, *args, **kwargs):
    return partial(func, *args, **kwargs)


def partition(predicate, values):
    return ([value for value in values if not predicate(value)], [value for value in values if predicate(value)])


def allow_lazy(func, *resultclasses):
    return func


def total_ordering(cls):
    return cls


def wraps(func):
    return lambda wrapper: wrapper
