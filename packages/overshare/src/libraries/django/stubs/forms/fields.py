"""Fields of forms. What a field lets through is still what the request brought, of the field's type."""
import overshare as o
from django.core.exceptions import ValidationError
from django.forms import widgets as _widgets


class Field:
    widget = _widgets.TextInput
    hidden_widget = _widgets.HiddenInput
    default_validators = []
    default_error_messages = {}
    empty_values = [None, '', [], (), {}]
    _type = 'str'
    _empty = None

    def __init__(self, *, required=True, widget=None, label=None, initial=None, help_text='', error_messages=None, show_hidden_initial=False, validators=(), localize=False, disabled=False, label_suffix=None, template_name=None, **options):
        self.required = required
        self.label = label
        self.initial = initial
        self.help_text = help_text
        self.disabled = disabled
        self.localize = localize
        self.validators = list(validators)
        self.error_messages = error_messages or {}
        made = widget or self.widget
        self.widget = made() if isinstance(made, type) else made
        for name, value in options.items():
            setattr(self, name, value)

    def prepare_value(self, value):
        return value

    def to_python(self, value):
        return o.unknown(self._type, value)

    def validate(self, value):
        pass

    def run_validators(self, value):
        for validator in self.validators:
            validator(value)

    def clean(self, value):
        value = self.to_python(value)
        self.validate(value)
        self.run_validators(value)
        return value if self.required else o.any_of(value, self._empty)

    def bound_data(self, data, initial):
        return data

    def widget_attrs(self, widget):
        return {}

    def has_changed(self, initial, data):
        return o.unknown('bool')

    def get_bound_field(self, form, field_name):
        from django.forms.boundfield import BoundField
        return BoundField(form, self, field_name)

    def __getattr__(self, name):
        return o.opaque('a part of a form field')


class CharField(Field):
    _empty = ''

    def __init__(self, *, max_length=None, min_length=None, strip=True, empty_value='', **kwargs):
        super().__init__(**kwargs)
        self.max_length = max_length
        self.min_length = min_length
        self.strip = strip


class IntegerField(Field):
    _type = 'int'
    widget = _widgets.NumberInput


class FloatField(IntegerField):
    _type = 'float'


class DecimalField(IntegerField):
    _type = 'Decimal'


class BaseTemporalField(Field):
    pass


class DateField(BaseTemporalField):
    _type = 'date'


class TimeField(BaseTemporalField):
    _type = 'time'


class DateTimeField(BaseTemporalField):
    _type = 'datetime'


class DurationField(Field):
    _type = 'timedelta'


class RegexField(CharField):
    def __init__(self, regex='', **kwargs):
        super().__init__(**kwargs)


class EmailField(CharField):
    widget = _widgets.EmailInput


class URLField(CharField):
    widget = _widgets.URLInput


class SlugField(CharField):
    pass


class GenericIPAddressField(CharField):
    pass


class UUIDField(CharField):
    _type = 'UUID'
    _empty = None


class FilePathField(CharField):
    pass


class FileField(Field):
    _type = 'file'
    widget = _widgets.ClearableFileInput

    def to_python(self, value):
        return value


class ImageField(FileField):
    pass


class BooleanField(Field):
    _type = 'bool'
    _empty = False
    widget = _widgets.CheckboxInput


class NullBooleanField(BooleanField):
    _empty = None


class ChoiceField(Field):
    widget = _widgets.Select
    _empty = ''

    def __init__(self, *, choices=(), **kwargs):
        super().__init__(**kwargs)
        self.choices = choices

    def valid_value(self, value):
        return o.unknown('bool')


class TypedChoiceField(ChoiceField):
    def __init__(self, *, coerce=None, empty_value='', **kwargs):
        super().__init__(**kwargs)
        self.coerce = coerce

    def clean(self, value):
        value = super().clean(value)
        return self.coerce(value) if self.coerce is not None else value


class MultipleChoiceField(ChoiceField):
    widget = _widgets.SelectMultiple

    def to_python(self, value):
        return [o.unknown('str', value)]

    def clean(self, value):
        return self.to_python(value)


class TypedMultipleChoiceField(MultipleChoiceField):
    def __init__(self, *, coerce=None, empty_value=None, **kwargs):
        super().__init__(**kwargs)
        self.coerce = coerce


class JSONField(CharField):
    def __init__(self, encoder=None, decoder=None, **kwargs):
        super().__init__(**kwargs)

    def to_python(self, value):
        return o.opaque('parsed JSON', value)


class ComboField(Field):
    pass


class MultiValueField(Field):
    def compress(self, data_list):
        return data_list

    def to_python(self, value):
        return self.compress([o.unknown('str', value), o.unknown('str', value)])


class SplitDateTimeField(MultiValueField):
    def to_python(self, value):
        return o.unknown('datetime', value)
