"""One value of an object: from where it is read, as what it is written, and what the request may bring for it."""
import overshare as o
from django.utils.functional import cached_property
from rest_framework.exceptions import ValidationError


class empty:
    """Nothing was given: None is a value of its own."""


class SkipField(Exception):
    pass


class BuiltinSignatureError(Exception):
    pass


class CreateOnlyDefault:
    requires_context = True

    def __init__(self, default):
        self.default = default

    def __call__(self, serializer_field):
        return _value_of(self.default, serializer_field)


class CurrentUserDefault:
    requires_context = True

    def __call__(self, serializer_field):
        return serializer_field.context['request'].user


def _value_of(default, field):
    if getattr(default, 'requires_context', False):
        return default(field)
    return default() if callable(default) else default


class Field:
    # what the value is made into; None: written as it is
    _type = None
    _is_field = True
    parent = None
    field_name = None
    default_error_messages = {}
    default_validators = []
    default_empty_html = empty
    initial = None
    method_name = None

    def __init__(self, *args, read_only=False, write_only=False, required=None, default=empty, initial=empty, source=None,
                 label=None, help_text=None, style=None, error_messages=None, validators=None, allow_null=False, **kwargs):
        self.read_only = read_only
        self.write_only = write_only
        self.required = (default is empty and not read_only) if required is None else required
        self.default = default
        self.source = source
        self.label = label
        self.help_text = help_text
        self.style = style or {}
        self.allow_null = allow_null
        self.validators = validators or []
        self.error_messages = error_messages or {}

    def __init_subclass__(cls, **kwargs):
        pass

    def __class_getitem__(cls, type_):
        return cls

    def bind(self, field_name, parent):
        o.bind_field(self, field_name, parent)

    @property
    def source_attrs(self):
        return [] if self.source == '*' else self.source.split('.')

    @property
    def root(self):
        root = self
        while root.parent is not None:
            root = root.parent
        return root

    @property
    def context(self):
        return o.context_of(self)

    @property
    def _kwargs(self):
        return {'read_only': self.read_only, 'write_only': self.write_only, 'source': self.source}

    def get_attribute(self, instance):
        return o.attribute_of(self, instance)

    def to_representation(self, value):
        return value if self._type is None else o.as_type(self._type, value)

    def get_initial(self):
        return None

    def get_default(self):
        if self.default is empty:
            raise SkipField()
        return _value_of(self.default, self)

    def get_value(self, dictionary):
        return o.brought(dictionary, self.field_name, empty)

    def to_internal_value(self, data):
        return data if self._type is None else o.as_type(self._type, data)

    def validate_empty_values(self, data):
        return (False, data)

    def run_validation(self, data=empty):
        if o.is_same(data, empty):
            return self.get_default()
        if o.is_none(data):
            return None
        return self.to_internal_value(data)

    def run_validators(self, value):
        pass

    def get_validators(self):
        return self.validators

    def validate(self, attrs):
        return attrs

    def fail(self, key, **kwargs):
        raise ValidationError(self.error_messages.get(key, key))


class BooleanField(Field):
    _type = 'bool'


class NullBooleanField(BooleanField): pass


class CharField(Field):
    _type = 'str'


class EmailField(CharField): pass
class RegexField(CharField): pass
class SlugField(CharField): pass
class URLField(CharField): pass
class UUIDField(CharField): pass
class IPAddressField(CharField): pass


class IntegerField(Field):
    _type = 'int'


class BigIntegerField(IntegerField): pass


class FloatField(Field):
    _type = 'float'


class DecimalField(Field):
    """Written as text, unless the project says otherwise: as JSON it is a number or text, not more or less."""

    _type = 'str'


class DateTimeField(CharField):
    def enforce_timezone(self, value):
        return value

    def to_internal_value(self, data):
        return o.as_type('datetime', data)


class DateField(CharField):
    def to_internal_value(self, data):
        return o.as_type('date', data)


class TimeField(CharField):
    def to_internal_value(self, data):
        return o.as_type('time', data)


class DurationField(CharField):
    def to_internal_value(self, data):
        return o.as_type('timedelta', data)


class ChoiceField(Field):
    def __init__(self, choices=(), *args, **kwargs):
        super().__init__(**kwargs)
        self.choices = choices
        self.grouped_choices = choices
        self.allow_blank = kwargs.get('allow_blank', False)

    def to_internal_value(self, data):
        return o.as_type('str', data)


class MultipleChoiceField(ChoiceField):
    def to_representation(self, value):
        return [item for item in value]

    def to_internal_value(self, data):
        return [o.as_type('str', data)]


class FilePathField(ChoiceField):
    _type = 'str'

    def __init__(self, path=None, *args, **kwargs):
        super().__init__((), **kwargs)


class FileField(Field):
    """The address of the file, made of its name in the store."""

    _type = 'str'

    def to_internal_value(self, data):
        return data


class ImageField(FileField): pass


class _UnvalidatedField(Field):
    pass


class ListField(Field):
    child = _UnvalidatedField()

    def __init__(self, *args, child=None, **kwargs):
        super().__init__(**kwargs)
        self.child = o.own_child(child or self.child, self)

    def to_representation(self, data):
        return [o.represented(self.child, item) for item in data]

    def to_internal_value(self, data):
        return o.brought_items(data, lambda item: self.child.run_validation(item))


class DictField(Field):
    child = _UnvalidatedField()

    def __init__(self, *args, child=None, **kwargs):
        super().__init__(**kwargs)
        self.child = o.own_child(child or self.child, self)

    def to_representation(self, value):
        if not o.is_dict(value):
            return value
        return {key: o.represented(self.child, item) for key, item in value.items()}


class HStoreField(DictField): pass


class JSONField(Field):
    pass


class ReadOnlyField(Field):
    def __init__(self, *args, **kwargs):
        super().__init__(**{**kwargs, 'read_only': True})


class HiddenField(Field):
    def __init__(self, *args, **kwargs):
        super().__init__(**{**kwargs, 'write_only': True})

    def get_value(self, dictionary):
        return empty


class SerializerMethodField(Field):
    """What a method of the serializer returns."""

    def __init__(self, method_name=None, *args, **kwargs):
        super().__init__(**{**kwargs, 'source': '*', 'read_only': True})
        self.method_name = method_name

    def to_representation(self, value):
        return getattr(self.parent, self.method_name or 'get_' + self.field_name)(value)


class ModelField(Field):
    """A kind of model field that no other field is made for."""

    def __init__(self, model_field=None, *args, **kwargs):
        super().__init__(**kwargs)
        self.model_field = model_field

    def to_representation(self, value):
        return o.as_type('auto', value) if o.is_plain(value) else str(value)


def is_simple_callable(obj):
    return callable(obj)


def get_attribute(instance, attrs):
    return o.traverse(instance, attrs)


def set_value(dictionary, keys, value):
    if not keys:
        dictionary.update(value)
        return
    for key in keys[:-1]:
        dictionary = dictionary.setdefault(key, {})
    dictionary[keys[-1]] = value


def get_error_detail(error):
    return o.opaque('the messages of an error')


def to_choices_dict(choices):
    return dict(choices)


flatten_choices_dict = to_choices_dict
