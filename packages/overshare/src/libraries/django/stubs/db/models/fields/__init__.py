"""The fields of models: what they declare, and what an object has under their names."""
import overshare as o


class NOT_PROVIDED:
    pass


class Attribute:
    """What stands on a class under the name of a column: `Order.owner_id`."""

    def __init__(self, field):
        self.field = field

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return o.column_value(instance, self.field.attname)

    def __set__(self, instance, value):
        o.set_column(instance, self.field.attname, value)


class Field:
    python_name = 'unknown'
    name = attname = column = model = related_model = remote_field = None
    is_relation = many_to_many = many_to_one = one_to_many = one_to_one = auto_created = hidden = generated = False
    concrete = True
    empty_strings_allowed = True
    description = ''
    default_validators = ()
    db_type_parameters = {}

    def __init__(
        self, verbose_name=None, name=None, primary_key=False, max_length=None, unique=False, blank=False, null=False,
        db_index=False, rel=None, default=NOT_PROVIDED, editable=True, serialize=True, unique_for_date=None,
        unique_for_month=None, unique_for_year=None, choices=None, help_text='', db_column=None, db_tablespace=None,
        auto_created=False, validators=(), error_messages=None, db_comment=None, db_default=NOT_PROVIDED, **kwargs,
    ):
        self.verbose_name = verbose_name
        self.primary_key = primary_key
        self.max_length = max_length
        self._unique = unique
        self.unique = unique or primary_key
        self.blank = blank
        self.null = null
        self.db_index = db_index
        self.default = default
        self.editable = editable
        self.serialize = serialize
        self.choices = choices
        self.help_text = help_text
        self.db_column = db_column
        self.auto_created = auto_created
        self._validators = validators
        self.error_messages = error_messages

    def contribute_to_class(self, cls, name, private_only=False):
        self.name = name
        self.model = cls
        self.attname = self.get_attname()
        self.column = self.db_column or self.attname
        self.verbose_name = self.verbose_name or name.replace('_', ' ')
        cls._meta.add_field(self)
        self.declare(cls)

    def declare(self, cls):
        """The column of the model, and the attribute that reads it."""
        o.column(
            cls, self.attname, self.python_name, primary_key=self.primary_key, unique=self.unique, stored=self.column,
            foreign_key=self.points_to(cls), field=self.name, declared=self.get_internal_type(),
        )
        if self.choices is not None:
            setattr(cls, 'get_' + self.name + '_display', _display(self))

    def points_to(self, cls):
        return None

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return o.column_value(instance, self.attname)

    def __set__(self, instance, value):
        o.set_column(instance, self.attname, value)

    @property
    def field(self):
        return self

    @property
    def validators(self):
        return list(self.default_validators) + list(self._validators)

    @property
    def flatchoices(self):
        return list(self.choices or ())

    def get_attname(self):
        return self.name

    def get_attname_column(self):
        return self.attname, self.column

    def get_internal_type(self):
        return type(self).__name__

    def db_type(self, connection):
        return o.unknown('str')

    def has_default(self):
        return self.default is not NOT_PROVIDED

    def get_default(self):
        if self.default is NOT_PROVIDED:
            return None if self.null or not self.empty_strings_allowed else ''
        return self.default() if callable(self.default) else self.default

    def value_from_object(self, obj):
        return getattr(obj, self.attname)

    def value_to_string(self, obj):
        return str(self.value_from_object(obj))

    def to_python(self, value):
        return value

    def get_prep_value(self, value):
        return value

    def get_db_prep_value(self, value, connection, prepared=False):
        return value

    def get_db_prep_save(self, value, connection):
        return value

    def pre_save(self, instance, add):
        return getattr(instance, self.attname)

    def clean(self, value, instance):
        return value

    def save_form_data(self, instance, data):
        setattr(instance, self.name, data)

    def validate(self, value, instance):
        pass

    run_validators = validate

    def check(self, **kwargs):
        return []

    def deconstruct(self):
        return self.name, o.unknown('str'), [], {}

    def clone(self):
        return o.like(self)

    def get_choices(self, *args, **kwargs):
        return list(self.choices or ())

    def formfield(self, form_class=None, choices_form_class=None, **kwargs):
        from django.forms.models import field_for
        return field_for(self, form_class, **kwargs)

    @classmethod
    def register_lookup(cls, lookup, name=None):
        return lookup

    @classmethod
    def get_lookups(cls):
        return {}

    def __overshare_class_getattr__(cls, name):
        return o.opaque('a part of a field')

    def __getattr__(self, name):
        return o.opaque('a part of a field')


def _display(field):
    """`get_status_display()`: text that says no more than the column."""
    def display(self):
        return o.unknown('str', getattr(self, field.attname))
    return display


class CharField(Field):
    python_name = 'str'


class TextField(CharField): pass
class SlugField(CharField): pass
class EmailField(CharField): pass
class URLField(CharField): pass
class FilePathField(CharField): pass
class GenericIPAddressField(CharField): pass
class IPAddressField(CharField): pass
class CommaSeparatedIntegerField(CharField): pass


class IntegerField(Field):
    python_name = 'int'
    empty_strings_allowed = False


class BigIntegerField(IntegerField): pass
class SmallIntegerField(IntegerField): pass
class PositiveIntegerField(IntegerField): pass
class PositiveBigIntegerField(IntegerField): pass
class PositiveSmallIntegerField(IntegerField): pass


class AutoFieldMixin:
    pass


class AutoField(AutoFieldMixin, IntegerField):
    def __init__(self, *args, **kwargs):
        kwargs['blank'] = True
        super().__init__(*args, **kwargs)


class BigAutoField(AutoField): pass
class SmallAutoField(AutoField): pass


class FloatField(Field):
    python_name = 'float'
    empty_strings_allowed = False


class DecimalField(Field):
    python_name = 'Decimal'
    empty_strings_allowed = False

    def __init__(self, verbose_name=None, name=None, max_digits=None, decimal_places=None, **kwargs):
        self.max_digits = max_digits
        self.decimal_places = decimal_places
        super().__init__(verbose_name, name, **kwargs)


class BooleanField(Field):
    python_name = 'bool'
    empty_strings_allowed = False


class NullBooleanField(BooleanField): pass


class DateField(Field):
    python_name = 'date'
    empty_strings_allowed = False

    def __init__(self, verbose_name=None, name=None, auto_now=False, auto_now_add=False, **kwargs):
        self.auto_now = auto_now
        self.auto_now_add = auto_now_add
        if auto_now or auto_now_add:
            kwargs['editable'] = False
            kwargs['blank'] = True
        super().__init__(verbose_name, name, **kwargs)


class DateTimeField(DateField):
    python_name = 'datetime'


class TimeField(DateField):
    python_name = 'time'


class DurationField(Field):
    python_name = 'timedelta'
    empty_strings_allowed = False


class UUIDField(Field):
    python_name = 'UUID'
    empty_strings_allowed = False


class BinaryField(Field):
    python_name = 'bytes'

    def __init__(self, *args, **kwargs):
        kwargs['editable'] = kwargs.get('editable', False)
        super().__init__(*args, **kwargs)


class GeneratedField(Field):
    generated = True

    def __init__(self, expression=None, output_field=None, db_persist=None, **kwargs):
        self.expression = expression
        self.output_field = output_field
        self.python_name = output_field.python_name if output_field is not None else 'unknown'
        super().__init__(editable=False, blank=True, **kwargs)


class UnknownField(Field):
    """A field of a library that is not described: of its declaration only the name is known."""

    def __init__(self, name):
        super().__init__()
        self._said = name

    def get_internal_type(self):
        return self._said


class Empty:
    pass
