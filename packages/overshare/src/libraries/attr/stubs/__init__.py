"""Classes with declared attributes. No encoder writes their objects by itself."""
import overshare as o


class _Nothing:
    pass


NOTHING = _Nothing()


class Attribute:
    def __init__(self, default=NOTHING, factory=None, init=True, **options):
        self.default = default
        self.factory = factory
        self.init = init
        self.name = None

    def validator(self, function):
        return function

    def value(self):
        return self.factory() if self.factory is not None else o.opaque('an attribute that got no value') if self.default is NOTHING else self.default


def ib(default=NOTHING, *args, **options):
    return Attribute(default, **options)


attrib = field = ib


def Factory(function, takes_self=False):
    return function()


def _attributes(cls):
    found = {}
    for base in reversed(cls.__mro__):
        own = vars(base)
        for name in o.annotated_names(base):
            value = own.get(name, NOTHING)
            found[name] = value if isinstance(value, Attribute) else Attribute(value)
        for name, value in own.items():
            if isinstance(value, Attribute):
                found[name] = value
    return found


def _initializer(attributes):
    def __init__(self, *args, **kwargs):
        given = {name: value for name, value in zip(list(attributes.keys()), args)}
        for name, one in attributes.items():
            key = name.lstrip('_')
            setattr(self, name, given[name] if name in given else kwargs[key] if key in kwargs else one.value())
        after = getattr(self, '__attrs_post_init__', None)
        if after is not None:
            after()
    return __init__


def _make(cls):
    cls.__attrs_attrs__ = _attributes(cls)
    if '__init__' not in vars(cls):
        cls.__init__ = _initializer(cls.__attrs_attrs__)
    return cls


def s(cls=None, **options):
    return _make if cls is None else _make(cls)


attrs = attributes = dataclass = define = mutable = frozen = s


def has(cls):
    return hasattr(cls, '__attrs_attrs__')


def fields(cls):
    return tuple(cls.__attrs_attrs__.values())


def asdict(inst, recurse=True, **options):
    return {name: _plain(getattr(inst, name)) for name in inst.__attrs_attrs__}


def astuple(inst, **options):
    return tuple(_plain(getattr(inst, name)) for name in inst.__attrs_attrs__)


def _plain(value):
    return o.each(value, _plain_one)


def _plain_one(value):
    if o.is_plain(value):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return asdict(value) if hasattr(value, '__attrs_attrs__') else value


def evolve(inst, **changes):
    return type(inst)(**{**{name: getattr(inst, name) for name in inst.__attrs_attrs__}, **changes})
