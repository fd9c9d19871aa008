"""Schemas: which attributes of an object are written and under which keys."""
import overshare as o
from marshmallow.exceptions import ValidationError
from marshmallow.fields import Field, Inferred, Nested
from marshmallow.utils import INCLUDE, RAISE, get_value, missing

VERSION_2 = not o.at_least('marshmallow', '3')
_registry = {}


def by_name(name):
    """A schema known by its name, as nested fields may name it."""
    last = name.split('.')[-1]
    return _registry[last] if last in _registry else o.opaque('a schema that is not found')


class MarshalResult:
    """What version 2 returns."""

    def __init__(self, data, errors):
        self.data = data
        self.errors = errors

    def __iter__(self):
        return [self.data, self.errors]

    def __getitem__(self, index):
        return [self.data, self.errors][index]


UnmarshalResult = MarshalResult


class SchemaOpts:
    def __init__(self, meta, **kwargs):
        self.meta = meta


class Schema:
    _declared_fields = {}
    _hooks = []
    _generated_from = None
    OPTIONS_CLASS = SchemaOpts
    TYPE_MAPPING = {}

    class Meta:
        pass

    def __init_subclass__(cls, **kwargs):
        declared = {}
        hooks = []
        for base in reversed(cls.__mro__):
            for name, value in base.__dict__.items():
                if isinstance(value, Field):
                    declared[name] = value
                elif isinstance(value, type):
                    if issubclass(value, Field):
                        declared[name] = value()
                elif name in declared:
                    declared.pop(name)
                elif callable(value) and getattr(value, '_schema_hook', None) is not None:
                    hooks.append((name, value._schema_hook))
        cls._declared_fields = declared
        cls._hooks = hooks
        _registry[cls.__name__] = cls

    @classmethod
    def from_dict(cls, fields, name='GeneratedSchema'):
        class Generated(cls):
            pass
        Generated._declared_fields = {**cls._declared_fields, **fields}
        Generated._generated_from = fields
        return Generated

    def __init__(self, extra=None, only=None, exclude=(), prefix='', strict=None, many=False, context=None, load_only=None, dump_only=None, partial=False, unknown=None, **kwargs):
        self.only = only
        self.exclude = exclude
        self.many = many
        self.context = context or {}
        self.partial = partial
        self.strict = self.option('strict', False) if strict is None else strict
        # given here it replaces what Meta says, and so may bring a field back
        self.load_only = self.option('load_only', ()) if load_only is None else load_only
        self.dump_only = self.option('dump_only', ()) if dump_only is None else dump_only
        self.unknown = unknown or self.option('unknown', RAISE)

    def option(self, name, default=None):
        return getattr(self.Meta, name, default)

    def limited(self, only=None, exclude=()):
        """This schema with fewer fields, as a nested field asks for it."""
        made = o.like(self)
        if only is not None:
            made.only = only
        if exclude:
            made.exclude = tuple(self.exclude) + tuple(exclude)
        return made

    def automatic(self):
        """Names that come from a model."""
        return []

    def _holder(self, name, only):
        """Where the project names the field."""
        if self._generated_from is not None and name in self._generated_from:
            return self._generated_from
        if name in self._declared_fields:
            return o.holder_of(type(self), name)
        if only is not None:
            return only
        return self.option('fields') or self.option('additional') or type(self)

    def _field(self, name):
        if name in self._declared_fields:
            return self._declared_fields[name]
        return self.automatic_field(name)

    def automatic_field(self, name):
        return Inferred()

    def _names(self):
        listed = self.option('fields')
        automatic = self.automatic()
        declared = list(self._declared_fields.keys())
        if listed:
            return [name for name in listed if self._is_possible(name, declared, automatic)]
        more = [] if o.at_least_pinned('marshmallow', '4') else list(self.option('additional', ()))
        return declared + [name for name in automatic + more if name not in declared]

    def _is_possible(self, name, declared, automatic):
        """Version 4 takes no fields that are only named."""
        return name in declared or name in automatic or not o.at_least_pinned('marshmallow', '4')

    def _plan(self, only):
        """The fields to write: name, field, and the place that declares it."""
        excluded = list(self.exclude) + list(self.option('exclude', ()))
        names = self._names() if only is None else _heads(only)
        plan = []
        for name in names:
            if name not in excluded and name not in self.load_only:
                field = self._field(name)
                if not field.load_only:
                    field.parent = self
                    if isinstance(field, Nested):
                        field._inner_only = None if only is None else _tails(name, only)
                        field._inner_exclude = _tails(name, excluded) or ()
                    plan.append((name, field, self._holder(name, only)))
        return plan

    def written(self, obj, many):
        return o.each(self.only, lambda only: self._written(obj, many, only))

    def _written(self, obj, many, only):
        obj = self._run('pre_dump', obj, many, obj)
        plan = self._plan(only)
        data = [self._one(item, plan) for item in obj] if many else self._one(obj, plan)
        return self._run('post_dump', data, many, obj)

    def _one(self, obj, plan):
        made = {}
        for name, field, holder in plan:
            field.parent = self
            value = field.serialize(name, obj, self.get_attribute)
            if not o.is_same(value, missing):
                o.put(made, field.data_key or name, value, holder, name)
        return made

    def get_attribute(self, obj, attr, default):
        return get_value(obj, attr, default)

    def _run(self, kind, data, many, original):
        for name, (found, options) in self._hooks:
            if found == kind:
                method = getattr(self, name)
                if options['pass_many'] or not many:
                    data = _call(method, data, many, original, options)
                else:
                    data = [_call(method, item, many, original, options) for item in data]
        return data

    def dump(self, obj, many=None, **kwargs):
        data = self.written(obj, self.many if many is None else many)
        return MarshalResult(data, {}) if VERSION_2 else data

    def dumps(self, obj, many=None, *args, **kwargs):
        data = self.written(obj, self.many if many is None else many)
        text = o.encode(data, sink='json.dumps', types=[], leaks_if='the schema writes it as text')
        return MarshalResult(text, {}) if VERSION_2 else text

    def _read(self, data, many, partial=None, unknown=None):
        made = [self._read_one(item, unknown) for item in data] if many else self._read_one(data, unknown)
        return self._run('post_load', made, many, data)

    def _read_one(self, data, unknown):
        made = {}
        if (unknown or self.unknown) == INCLUDE:
            for key, value in data.items():
                made[key] = value
        for name in self._names() if self.only is None else _heads(self.only):
            field = self._field(name)
            if not field.dump_only and name not in self.dump_only and name not in self.exclude:
                value = o.member(data, field.load_from or name, None)
                made[field.attribute or name] = field.deserialize(value, name, data)
        return made

    def load(self, data, many=None, partial=None, unknown=None, **kwargs):
        made = self._read(data, self.many if many is None else many, partial, unknown)
        if VERSION_2 and not self.strict:
            return MarshalResult(made, o.open_dict(o.unknown('str')))
        if o.unknown('bool'):
            raise ValidationError(o.open_dict(o.unknown('str')))
        return made

    def loads(self, json_data, many=None, **kwargs):
        return self.load(o.opaque('parsed JSON', json_data), many, **kwargs)

    def validate(self, data, many=None, partial=None):
        return o.open_dict(o.unknown('str'))

    def handle_error(self, error, data, **kwargs):
        pass

    def on_bind_field(self, field_name, field_obj):
        pass


def _heads(only):
    """`author.name` begins with `author`; each once, also where `only` is one name alone."""
    heads = []
    for name in (only,) if isinstance(only, str) else only:
        head = name.split('.')[0]
        if head not in heads:
            heads.append(head)
    return heads


def _tails(name, dotted):
    """What is asked for below a name; None where it is asked for as a whole."""
    tails = [one.removeprefix(name + '.') for one in dotted if one.startswith(name + '.')]
    return tails or None


def _call(method, data, many, original, options):
    made = method(data, original, many=many, partial=False) if options['pass_original'] else method(data, many=many, partial=False)
    if VERSION_2 and o.is_none(made):
        return data
    return made


BaseSchema = Schema
