"""Models: what they take, and what they write."""
import overshare as o
from overshare.query import Related
from typing import Annotated, Generic, Optional, Union, ClassVar
from pydantic.errors import ConfigError, PydanticUserError, ValidationError
from pydantic.fields import FieldInfo, MISSING
from pydantic.types import SecretStr

_TYPES = ['date', 'datetime', 'time', 'timedelta', 'Decimal', 'UUID', 'set', 'bytes', 'Path']


class BaseModel:
    __own_fields__ = []
    model_config = {}

    def __init_subclass__(cls, **options):
        cls.__options__ = options
        own = {}
        for name in o.annotated_names(cls):
            if not name.startswith('_') and name != 'model_config':
                own[name] = cls
        cls.__own_fields__ = own

    def __class_getitem__(cls, parameters):
        return cls

    def __init__(self, **data):
        self._given = {}
        self._extra = {}
        taken = {}
        for name, info in _fields(type(self)).items():
            key = name if info.alias is None or (_config(type(self), 'populate_by_name') or _config(type(self), 'allow_population_by_field_name')) and name in data else info.alias
            taken[key] = True
            self._given[name] = key in data
            setattr(self, name, _converted(info.annotation, _taken(data, key, info)))
        if _config(type(self), 'extra') == 'allow':
            for key, value in data.items():
                if key not in taken:
                    self._extra[key] = value
                    setattr(self, key, value)
        after = getattr(self, 'model_post_init', None)
        if after is not None:
            after(None)

    @classmethod
    def model_validate(cls, obj, *, from_attributes=None, **options):
        return o.each(obj, lambda one: _validated(cls, one, from_attributes))

    @classmethod
    def parse_obj(cls, obj):
        return cls.model_validate(obj)

    @classmethod
    def validate(cls, obj):
        return cls.model_validate(obj)

    @classmethod
    def from_orm(cls, obj):
        if not _reads_attributes(cls):
            if o.at_least('pydantic', '2'):
                o.effect('ignored', 'from_orm', weakness='wrong-version')
                raise PydanticUserError('You must set the config attribute `from_attributes=True` to use from_orm')
            raise ConfigError('You must have the config attribute orm_mode=True to use from_orm')
        return cls.model_validate(obj, from_attributes=True)

    @classmethod
    def model_validate_json(cls, text, **options):
        return cls.model_validate(o.parsed(text))

    @classmethod
    def parse_raw(cls, text, **options):
        return cls.model_validate(o.parsed(text))

    @classmethod
    def model_construct(cls, _fields_set=None, **values):
        made = object.__new__(cls)
        made._given = {}
        made._extra = {}
        for name, info in _fields(cls).items():
            if name in values or not info.is_required():
                made._given[name] = name in values
                setattr(made, name, values[name] if name in values else info.value())
        return made

    construct = model_construct

    @classmethod
    def model_json_schema(cls, *args, **options):
        return o.opaque('a schema')

    schema = model_json_schema

    @classmethod
    def model_rebuild(cls, *args, **options):
        return True

    update_forward_refs = model_rebuild

    def model_dump(self, *, mode='python', **options):
        made = _dumped(self, **options)
        return o.parsed(_text(made)) if mode == 'json' else made

    def dict(self, **options):
        return _dumped(self, **options)

    def model_dump_json(self, *, indent=None, **options):
        return _text(_dumped(self, **options))

    def json(self, *, encoder=None, **options):
        return _text(_dumped(self, **options))

    def model_copy(self, *, update=None, deep=False):
        return type(self).model_construct(**{**_attributes(self), **(update or {})})

    def copy(self, *, update=None, **options):
        return self.model_copy(update=update)

    @property
    def model_fields_set(self):
        return {name for name, given in self._given.items() if given}

    __fields_set__ = model_fields_set

    @property
    def model_extra(self):
        return self._extra

    @property
    def model_fields(self):
        return _fields(type(self))

    __fields__ = model_fields

    def __iter__(self):
        return [(name, value) for name, value in _attributes(self).items()]

    def __eq__(self, other):
        return o.unknown('bool')


def _fields(cls):
    """The declared fields, the bases' first."""
    found = {}
    for base in reversed(cls.__mro__):
        for name in vars(base).get('__own_fields__', {}):
            annotation = o.annotation(base, name)
            if annotation is ClassVar or getattr(annotation, '__origin__', None) is ClassVar:
                continue
            found[name] = _field(cls, base, name, annotation)
    return found


def _field(cls, base, name, annotation):
    value = vars(base).get(name, MISSING)
    inside = [one for one in getattr(annotation, '__args__', ()) if isinstance(one, FieldInfo)]
    info = value if isinstance(value, FieldInfo) else inside[0] if inside else FieldInfo(value)
    if value is MISSING and not inside and not o.at_least('pydantic', '2') and getattr(annotation, '__origin__', None) is Optional:
        info.default = None
    made = FieldInfo(info.default, info.default_factory, info.alias, None, info.written_as, info.exclude)
    made.name = name
    made.annotation = annotation
    make_alias = _config(cls, 'alias_generator')
    if make_alias is not None and made.alias is None:
        made.alias = made.written_as = make_alias(name)
    return made


def _config(cls, name):
    for base in cls.__mro__:
        own = vars(base)
        inner = own.get('Config')
        if name in own.get('__options__', {}):
            return own['__options__'][name]
        if name in own.get('model_config', {}):
            return own['model_config'][name]
        if inner is not None and hasattr(inner, name):
            return getattr(inner, name)
    return None


def _reads_attributes(cls):
    return _config(cls, 'from_attributes') or _config(cls, 'orm_mode')


def _taken(data, key, info):
    if not info.is_required():
        return data.get(key, info.value())
    try:
        return data[key]
    except KeyError:
        raise ValidationError('Field required')


def _validated(cls, obj, from_attributes):
    if o.is_plain(obj):
        return cls(**o.open_dict(obj))
    if isinstance(obj, cls):
        return obj
    if isinstance(obj, dict):
        return cls(**obj)
    if obj is None or not (from_attributes or _reads_attributes(cls)):
        raise ValidationError('Input should be a valid dictionary or instance')
    values = {}
    for name, info in _fields(cls).items():
        key = info.alias or name
        if info.is_required():
            values[key] = getattr(obj, key)
        else:
            values[key] = getattr(obj, key, info.value())
    return cls(**values)


def _is_model(annotation):
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _converted(annotation, value):
    """The value as its annotation has it: nested models are models."""
    if _is_model(annotation):
        return o.each(value, lambda one: _validated(annotation, one, True))
    if annotation is SecretStr:
        return value if isinstance(value, SecretStr) else SecretStr(value)
    origin = getattr(annotation, '__origin__', None)
    if origin is None or o.is_plain(annotation):
        return value
    parts = annotation.__args__
    if origin is Annotated:
        return _converted(parts[0], value)
    if origin is Optional or origin is Union:
        return o.each(value, lambda one: _one_of(parts, one))
    if origin in (list, set, tuple, frozenset) and isinstance(value, (list, Related, set, tuple)):
        return [_converted(parts[0], item) for item in value]
    if origin is dict and isinstance(value, dict):
        return {key: _converted(parts[-1], item) for key, item in value.items()}
    return value


def _one_of(parts, value):
    if value is None:
        return None
    for part in parts:
        if part is not None and (_is_model(part) or part is SecretStr or getattr(part, '__args__', None)):
            return _converted(part, value)
    return value


def _attributes(model):
    return {**{name: getattr(model, name) for name in model._given}, **model._extra}


def _computed(model):
    found = {}
    for base in reversed(type(model).__mro__):
        for name, value in vars(base).items():
            if isinstance(value, property) and getattr(value, '_computed', False):
                found[name] = value._written_as
    return found


def _serializers(model):
    found = {}
    for base in reversed(type(model).__mro__):
        for value in vars(base).values():
            if callable(value):
                for name in getattr(value, '_serializes', ()):
                    found[name] = value
    return found


def _whole_serializer(model):
    for base in type(model).__mro__:
        for value in vars(base).values():
            if callable(value) and getattr(value, '_serializes_all', None) is not None:
                return value
    return None


def _dumped(model, include=None, exclude=None, by_alias=None, exclude_unset=False, exclude_defaults=False, exclude_none=False, **options):
    whole = _whole_serializer(model)
    if whole is not None and whole._serializes_all == 'plain':
        return whole(model)
    fields = _fields(type(model))
    serializers = _serializers(model)
    made = {}
    for name in model._given:
        info = fields[name]
        if info.exclude or _left_out(name, include, exclude) or (exclude_unset and not model._given[name]):
            continue
        value = getattr(model, name)
        if exclude_none and value is None:
            continue
        key = info.written_as if by_alias and info.written_as is not None else name
        if name in serializers:
            made[key] = serializers[name](model, value)
        else:
            made[key] = _plain(value, _below(include, name), _below(exclude, name), by_alias, exclude_unset, exclude_none)
    for key, value in model._extra.items():
        if not _left_out(key, include, exclude):
            made[key] = value
    for name, alias in _computed(model).items():
        if not _left_out(name, include, exclude):
            made[alias if by_alias and alias is not None else name] = _plain(getattr(model, name))
    return made if whole is None else whole(model, lambda one: made)


def _left_out(name, include, exclude):
    if include is not None and name not in include:
        return True
    if exclude is None or name not in exclude:
        return False
    return not isinstance(exclude, dict) or exclude[name] is True or exclude[name] is ...


def _below(choice, name):
    """What a choice says of the fields of a field: `{'address': {'city'}}`."""
    if not isinstance(choice, dict) or name not in choice:
        return None
    inner = choice[name]
    if isinstance(inner, dict) and '__all__' in inner:
        return inner['__all__']
    return inner if isinstance(inner, (set, dict, list)) else None


def _plain(value, *how):
    return o.each(value, lambda one: _plain_one(one, how))


def _plain_one(value, how):
    if o.is_plain(value):
        return value
    if isinstance(value, BaseModel):
        if not how:
            return _dumped(value)
        include, exclude, by_alias, exclude_unset, exclude_none = how
        return _dumped(value, include, exclude, by_alias, exclude_unset, False, exclude_none)
    if isinstance(value, (list, tuple, set)):
        return [_plain(item, *how) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item, *how) for key, item in value.items()}
    return value


def _text(value):
    return o.encode(value, sink='pydantic', types=_TYPES, dataclasses=True, default=_written, leaks_if='pydantic learns to write it')


def _written(value):
    if isinstance(value, SecretStr):
        return str(value)
    if isinstance(value, BaseModel):
        return _dumped(value)
    found = getattr(value, '_value_', None)
    if found is not None:
        return found
    raise TypeError('Unable to serialize unknown type')


class RootModel(BaseModel):
    """A model of one value."""

    def __init__(self, root=None):
        self.root = root
        self._given = {'root': True}
        self._extra = {}

    def model_dump(self, *, mode='python', **options):
        made = _plain(self.root)
        return o.parsed(_text(made)) if mode == 'json' else made

    def model_dump_json(self, **options):
        return _text(_plain(self.root))


class TypeAdapter:
    def __init__(self, type_, **options):
        self._type = type_

    def validate_python(self, value, **options):
        return _converted(self._type, value)

    def validate_json(self, text, **options):
        return _converted(self._type, o.parsed(text))

    def dump_python(self, value, *, mode='python', **options):
        made = _plain(value)
        return o.parsed(_text(made)) if mode == 'json' else made

    def dump_json(self, value, **options):
        return _text(_plain(value))


def parse_obj_as(type_, obj):
    return _converted(type_, obj)


def create_model(name, **options):
    return o.opaque('a model made at run time')
