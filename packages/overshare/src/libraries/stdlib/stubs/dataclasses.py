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


def _no_dict(self, assigned):
    raise AttributeError("an object with slots has no attribute '__dict__'")


def _make(cls, init=True, eq=True, **options):
    fields = _fields_of(cls)
    cls.__dataclass_fields__ = {name: one for name, one in fields.items() if not one.only_init}
    if init and not o.is_model(cls) and '__init__' not in vars(cls):
        cls.__init__ = _initializer(fields)
    if eq and not o.is_model(cls):
        cls.__eq__ = _equal
    if options.get('slots'):
        cls.__overshare_dict__ = _no_dict
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
    return _as_dict(obj, dict_factory, ())


def _as_dict(obj, dict_factory, above):
    if o.is_row(obj) and type(obj) in above[:-1]:
        raise RecursionError('maximum recursion depth exceeded')
    o.sweeps(type(obj))
    path = above + (type(obj),)
    return dict_factory([(one.name, _plain(getattr(obj, one.name), dict_factory, path)) for one in fields(obj)])


def astuple(obj, *, tuple_factory=tuple):
    return tuple_factory([_plain(getattr(obj, one.name)) for one in fields(obj)])


def _plain(value, dict_factory=dict, above=()):
    return o.each(value, lambda one: _plain_one(one, dict_factory, above))


def _plain_one(value, dict_factory, above):
    if o.is_plain(value):
        return value
    if isinstance(value, (list, tuple, Related)):
        return [_plain(item, dict_factory, above) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item, dict_factory, above) for key, item in value.items()}
    if hasattr(value, '__dataclass_fields__') and not isinstance(value, type):
        return _as_dict(value, dict_factory, above)
    return value


def replace(obj, **changes):
    values = {one.name: getattr(obj, one.name) for one in fields(obj) if one.init}
    return type(obj)(**{**values, **changes})
