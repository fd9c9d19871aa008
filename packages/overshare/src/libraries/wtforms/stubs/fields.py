"""Fields of a form: each brings what the request has under its name."""
import overshare as o


class Field:
    python_type = 'str'

    def __init__(self, label=None, validators=None, *args, **kwargs):
        self.label = label
        self.validators = validators or []
        self.name = kwargs.get('name')
        self.errors = []
        self.choices = kwargs.get('choices')
        self._set = None

    def __set_name__(self, owner, name):
        if self.name is None:
            self.name = name

    @property
    def short_name(self):
        return self.name

    @property
    def data(self):
        return o.incoming('body', self.name, self.python_type) if self._set is None else self._set[0]

    @data.setter
    def data(self, value):
        self._set = (value,)

    @property
    def raw_data(self):
        return [self.data]

    def process_data(self, value):
        self.data = value

    def populate_obj(self, obj, name):
        setattr(obj, name, self.data)

    def __call__(self, **kwargs):
        return o.unknown('str')

    def __getattr__(self, name):
        return o.opaque('a part of a form field')


class StringField(Field): pass
class TextField(StringField): pass
class TextAreaField(StringField): pass
class PasswordField(StringField): pass
class HiddenField(StringField): pass
class SearchField(StringField): pass
class TelField(StringField): pass
class URLField(StringField): pass
class EmailField(StringField): pass
class ColorField(StringField): pass
class RadioField(StringField): pass


class SelectField(StringField):
    def iter_choices(self):
        return []


class IntegerField(Field):
    python_type = 'int'


class IntegerRangeField(IntegerField): pass


class FloatField(Field):
    python_type = 'float'


class DecimalField(Field):
    python_type = 'Decimal'


class DecimalRangeField(DecimalField): pass


class BooleanField(Field):
    python_type = 'bool'


class SubmitField(BooleanField):
    """A button: no part of what a form writes to an object matters."""


class DateField(Field):
    python_type = 'date'


class TimeField(Field):
    python_type = 'time'


class DateTimeField(Field):
    python_type = 'datetime'


class DateTimeLocalField(DateTimeField): pass
class MonthField(DateField): pass
class WeekField(DateField): pass


class FileField(Field):
    @property
    def data(self):
        return o.incoming('file', self.name, 'file')


class MultipleFileField(FileField): pass


class SelectMultipleField(Field):
    @property
    def data(self):
        return [o.incoming('body', self.name, 'str')]


class FieldList(Field):
    def __init__(self, unbound_field, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._unbound = unbound_field

    @property
    def entries(self):
        self._unbound.name = self.name
        return [self._unbound]

    @property
    def data(self):
        return [entry.data for entry in self.entries]

    def __iter__(self):
        return self.entries


class FormField(Field):
    def __init__(self, form_class, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._form_class = form_class

    @property
    def form(self):
        return self._form_class()

    @property
    def data(self):
        return self._form_class().data

    def __getattr__(self, name):
        return getattr(self._form_class(), name)
