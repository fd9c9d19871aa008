"""Decorators and function tools."""
import overshare as o

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        value = getattr(wrapped, name, None)
        if value is not None:
            setattr(wrapper, name, value)
    for name, value in getattr(wrapped, '__dict__', {}).items():
        setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


class partial:
    def __init__(self, func, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})


class partialmethod(partial):
    def __get__(self, instance, owner):
        if instance is None:
            return self
        return partial(self.func, instance, *self.args, **self.keywords)


def _cached(func):
    """The function itself: what a cache gives is what the function gives."""
    func.__wrapped__ = func
    func.cache_clear = _nothing
    func.cache_info = _nothing
    return func


def _nothing(*args):
    return None


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _cached(maxsize)
    return _cached


cache = _cached


class cached_property:
    def __init__(self, func):
        self.func = func

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return self.func(instance)


def reduce(function, iterable, *initial):
    result = initial[0] if initial else None
    started = bool(initial)
    for item in iterable:
        result = function(result, item) if started else item
        started = True
    return result


def total_ordering(cls):
    return cls


def cmp_to_key(function):
    return function


class singledispatch:
    """Asks the classes in the order of registration, the newest first."""

    def __init__(self, func):
        self._default = func
        self._implementations = []

    def register(self, cls, func=None):
        if func is not None:
            self._implementations.insert(0, (cls, func))
            return func
        if not isinstance(cls, type):
            self._implementations.insert(0, (None, cls))
            return cls

        def decorate(implementation):
            self._implementations.insert(0, (cls, implementation))
            return implementation
        return decorate

    def __call__(self, *args, **kwargs):
        for cls, implementation in self._implementations:
            if o.unknown('bool') if cls is None else isinstance(args[0], cls):
                return implementation(*args, **kwargs)
        return self._default(*args, **kwargs)


class singledispatchmethod(singledispatch):
    def __get__(self, instance, owner):
        return partial(self._call, instance)

    def _call(self, instance, *args, **kwargs):
        for cls, implementation in self._implementations:
            if o.unknown('bool') if cls is None else isinstance(args[0], cls):
                return implementation(instance, *args, **kwargs)
        return self._default(instance, *args, **kwargs)
