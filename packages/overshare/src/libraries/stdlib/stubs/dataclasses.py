"""Classes with declared fields. Only annotated names are fields: also of a model whose other columns have none."""
import overshare as o
from overshare.query import Related
from typing import ClassVar


class FrozenInstanceError(AttributeError):
    pass


class _Missing:
    pass


MISSING = _Missing()
KW_ONLY = _Missing()


class InitVar:
    def __class_getitem__(cls, type_):
        return cls


class Field:
    def __init__(self, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=False):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.only_init = False
        self.metadata = metadata or {}


def field(**options):
    return Field(**options)


def _is_field(annotation):
    return annotation is not ClassVar and getattr(annotation, '__origin__', None) is not ClassVar and annotation is not KW_ONLY


def _fields_of(cls):
    fields = {}
    for base in cls.__mro__[1:]:
        for name, one in vars(base).get('__dataclass_fields__', {}).items():
            if name not in fields:
                fields[name] = one
    own = vars(cls)
    for name, annotation in cls.__annotations__.items():
        if not _is_field(annotation):
            continue
        value = own.get(name, MISSING)
        one = value if isinstance(value, Field) else Field(default=value)
        one.name = name
        one.type = annotation
        one.only_init = annotation is InitVar
        fields[name] = one
    return fields


def _value_of(one):
    if one.default_factory is not MISSING:
        return one.default_factory()
    if one.default is MISSING:
        return o.opaque('a field that got no value')
    return one.default


def _initializer(fields):
    def __init__(self, *args, **kwargs):
        places = [one for one in fields.values() if one.init]
        given = {one.name: value for one, value in zip(places, args)}
        passed = {}
        for name, one in fields.items():
            if name in given:
                value = given[name]
            elif name in kwargs:
                value = kwargs[name]
            else:
                value = _value_of(one)
            if one.only_init:
                passed[name] = value
            else:
                setattr(self, name, value)
        after = getattr(self, '__post_init__', None)
        if after is not None:
            after(**passed)
    return __init__


def _equal(self, other):
    return o.unknown('bool')


def _make(cls, init=True, eq=True, **options):
    fields = _fields_of(cls)
    cls.__dataclass_fields__ = {name: one for name, one in fields.items() if not one.only_init}
    if init and not o.is_model(cls) and '__init__' not in vars(cls):
        cls.__init__ = _initializer(fields)
    if eq and not o.is_model(cls):
        cls.__eq__ = _equal
    for name, one in fields.items():
        if isinstance(vars(cls).get(name), Field) and one.default is not MISSING:
            setattr(cls, name, one.default)
    return cls


def dataclass(cls=None, **options):
    if cls is not None:
        return _make(cls, **options)

    def decorate(cls):
        return _make(cls, **options)
    return decorate


def make_dataclass(name, fields, **options):
    return o.opaque('a class made at run time')


def is_dataclass(obj):
    return hasattr(obj, '__dataclass_fields__')


def fields(class_or_instance):
    return tuple(class_or_instance.__dataclass_fields__.values())


def asdict(obj, *, dict_factory=dict):
    o.sweeps(type(obj))
    names = [one.name for one in fields(obj)]
    return dict_factory([(name, _plain(getattr(obj, name))) for name in names])


def astuple(obj, *, tuple_factory=tuple):
    return tuple_factory([_plain(getattr(obj, one.name)) for one in fields(obj)])


def _plain(value):
    return o.each(value, _plain_one)


def _plain_one(value):
    if o.is_plain(value):
        return value
    if isinstance(value, (list, tuple, Related)):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if hasattr(value, '__dataclass_fields__') and not isinstance(value, type):
        return asdict(value)
    return value


def replace(obj, **changes):
    values = {one.name: getattr(obj, one.name) for one in fields(obj) if one.init}
    return type(obj)(**{**values, **changes})
