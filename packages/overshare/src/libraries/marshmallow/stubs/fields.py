"""How one value of an object is written, and under which name it is read."""
import overshare as o
from marshmallow.utils import get_value, missing


class Field:
    python_type = None

    def __init__(self, *args, **kwargs):
        """Versions 2 and 3 name some options differently; the newer name counts where both are given."""
        options = kwargs
        self.attribute = options.get('attribute')
        self.data_key = options.get('data_key') or options.get('dump_to')
        self.load_from = options.get('data_key') or options.get('load_from')
        self.load_only = options.get('load_only', False)
        self.dump_only = options.get('dump_only', False)
        self.required = options.get('required', False)
        self.dump_default = options.get('dump_default', options.get('default', missing))
        self.parent = None
        self.name = None
        self.metadata = options

    def serialize(self, name, obj, accessor=None, **kwargs):
        value = get_value(obj, name if self.attribute is None else self.attribute)
        if o.is_same(value, missing):
            default = self.dump_default
            return default() if callable(default) else default
        return self._serialize(value, name, obj)

    def _serialize(self, value, attr=None, obj=None, **kwargs):
        return value if self.python_type is None else o.as_type(self.python_type, value)

    def deserialize(self, value, attr=None, data=None, **kwargs):
        return self._deserialize(value, attr, data)

    def _deserialize(self, value, attr=None, data=None, **kwargs):
        return value if self.python_type is None else o.as_type(self.python_type, value)

    def fail(self, key, **kwargs):
        from marshmallow.exceptions import ValidationError
        raise ValidationError(key)

    make_error = fail

    @property
    def context(self):
        return self.parent.context

    @property
    def root(self):
        return self.parent


FieldABC = Field


class Raw(Field):
    pass


class String(Field):
    python_type = 'str'


class UUID(String): pass
class Number(Field): pass


class Integer(Number):
    python_type = 'int'


class Float(Number):
    python_type = 'float'


class Decimal(Number):
    """Stays a Decimal, which not every encoder writes, unless it is told to be text."""

    def __init__(self, places=None, rounding=None, allow_nan=False, as_string=False, **kwargs):
        super().__init__(**kwargs)
        self.as_string = as_string

    def _serialize(self, value, attr=None, obj=None, **kwargs):
        return o.as_type('str' if self.as_string else 'Decimal', value)


class Boolean(Field):
    python_type = 'bool'


class DateTime(String):
    def __init__(self, format=None, **kwargs):
        super().__init__(**kwargs)


class LocalDateTime(DateTime): pass
class NaiveDateTime(DateTime): pass
class AwareDateTime(DateTime): pass
class Date(DateTime): pass
class Time(DateTime): pass


class TimeDelta(Field):
    python_type = 'int'


class Url(String): pass
class Email(String): pass
class IP(String): pass
class IPv4(String): pass
class IPv6(String): pass
class IPInterface(String): pass


class Enum(String):
    def __init__(self, enum=None, by_value=False, **kwargs):
        super().__init__(**kwargs)


class Mapping(Field):
    def __init__(self, keys=None, values=None, **kwargs):
        super().__init__(**kwargs)


class Dict(Mapping): pass


class Inferred(Field):
    """A field that is only named: written as its column's type says."""

    def _serialize(self, value, attr=None, obj=None, **kwargs):
        return o.as_type('auto', value)


class Constant(Field):
    def __init__(self, constant, **kwargs):
        super().__init__(**kwargs)
        self.constant = constant

    def serialize(self, name, obj, accessor=None, **kwargs):
        return self.constant


class FormattedString(Field):
    def __init__(self, src_str, **kwargs):
        super().__init__(**kwargs)
        self.src_str = src_str

    def serialize(self, name, obj, accessor=None, **kwargs):
        from flask_restful.fields import formatted
        return formatted(self.src_str, obj)


class Method(Field):
    def __init__(self, serialize=None, deserialize=None, method_name=None, **kwargs):
        super().__init__(**kwargs)
        self.method = serialize or method_name

    def serialize(self, name, obj, accessor=None, **kwargs):
        return missing if self.method is None else getattr(self.parent, self.method)(obj)


class Function(Field):
    def __init__(self, serialize=None, deserialize=None, func=None, **kwargs):
        super().__init__(**kwargs)
        self.function = serialize or func

    def serialize(self, name, obj, accessor=None, **kwargs):
        return missing if self.function is None else self.function(obj)


class List(Field):
    def __init__(self, cls_or_instance, **kwargs):
        super().__init__(**kwargs)
        self.inner = cls_or_instance() if isinstance(cls_or_instance, type) else cls_or_instance
        self.container = self.inner

    def _serialize(self, value, attr=None, obj=None, **kwargs):
        if o.is_none(value):
            return None
        self.inner.parent = self.parent
        return [self.inner._serialize(item, attr, obj) for item in value]


class Tuple(Field):
    def __init__(self, tuple_fields, **kwargs):
        super().__init__(**kwargs)
        self.tuple_fields = tuple_fields


class Nested(Field):
    def __init__(self, nested, default=missing, exclude=(), only=None, many=False, **kwargs):
        super().__init__(**kwargs)
        self.nested = nested
        self.only = only
        self.exclude = exclude
        self.many = many
        self._inner_only = None
        self._inner_exclude = ()

    def _schema_for(self, only):
        from marshmallow.schema import Schema, by_name
        nested = self.nested
        if isinstance(nested, str):
            nested = type(self.parent) if nested == 'self' else by_name(nested)
        elif callable(nested) and not isinstance(nested, type):
            nested = nested()
        if isinstance(nested, dict):
            nested = Schema.from_dict(nested)
        options = {}
        if only is not None:
            options['only'] = only
        exclude = tuple(self.exclude) + tuple(self._inner_exclude)
        if exclude:
            options['exclude'] = exclude
        if isinstance(nested, type):
            return nested(**options)
        return nested.limited(**options) if options and isinstance(nested, Schema) else nested

    @property
    def schema(self):
        return self._schema_for(self.only)

    def _serialize(self, value, attr=None, obj=None, **kwargs):
        if o.is_none(value):
            return None
        # version 2: `only='name'` writes the one value instead of an object
        single = self.only if isinstance(self.only, str) else None
        only = (single,) if single else self._inner_only or self.only
        schema = self._schema_for(only)
        many = self.many or getattr(schema, 'many', False)
        written = schema.written(value, many)
        if single is None:
            return written
        return [item.get(single) for item in written] if many else written.get(single)

    def _deserialize(self, value, attr=None, data=None, **kwargs):
        return value


class Pluck(Nested):
    """One field of a nested object instead of the object."""

    def __init__(self, nested, field_name, **kwargs):
        super().__init__(nested, only=(field_name,), **kwargs)
        self.field_name = field_name

    def _serialize(self, value, attr=None, obj=None, **kwargs):
        if o.is_none(value):
            return None
        written = self._schema_for(self.only).written(value, self.many)
        if self.many:
            return [list(item.values())[0] for item in written]
        return list(written.values())[0]


Str = String
Bool = Boolean
Int = Integer
URL = Url
Price = Decimal
