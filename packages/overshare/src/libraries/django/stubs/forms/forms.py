"""Forms: what the request brings under the names of the fields, cleaned, or messages about what is wrong with it."""
import overshare as o
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.forms.fields import Field, FileField
from django.forms.utils import ErrorDict, ErrorList


class DeclarativeFieldsMetaclass(type):
    pass


def declared_fields_of(cls):
    """The fields of a class and its bases, the nearest last; `None` takes one away."""
    found = {}
    for base in reversed(cls.__mro__):
        for name, value in base.__dict__.items():
            if isinstance(value, Field):
                found[name] = value
            elif value is None and name in found:
                found.pop(name)
    return found


class BaseForm:
    default_renderer = None
    field_order = None
    prefix = None
    use_required_attribute = True
    error_css_class = required_css_class = None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.declared_fields = cls.base_fields = declared_fields_of(cls)

    def __init__(self, data=None, files=None, auto_id='id_%s', prefix=None, initial=None, error_class=ErrorList, label_suffix=None, empty_permitted=False, field_order=None, use_required_attribute=None, renderer=None, bound_field_class=None):
        self.data = data
        self.files = files
        self.is_bound = data is not None or files is not None
        self.initial = initial or {}
        self.prefix = prefix
        self.auto_id = auto_id
        self.error_class = error_class
        self.empty_permitted = empty_permitted
        self.fields = dict(self.base_fields)
        self._errors = None

    base_fields = declared_fields = {}

    def add_prefix(self, field_name):
        return self.prefix + '-' + field_name if self.prefix else field_name

    def __getitem__(self, name):
        return self.fields[name].get_bound_field(self, name)

    def __iter__(self):
        return iter([self[name] for name in self.fields])

    def _raw(self, name):
        """What came for a field, from the part of the request that the form was given."""
        field = self.fields[name]
        source = self.files if isinstance(field, FileField) else self.data
        part = getattr(source, '_part', None)
        if isinstance(part, str):
            return o.incoming(part, self.add_prefix(name), field._type)
        if isinstance(source, dict):
            return source.get(self.add_prefix(name))
        return o.opaque('what a form was given', source)

    @property
    def errors(self):
        if self._errors is None:
            self.full_clean()
        return self._errors

    def is_valid(self):
        if not self.is_bound:
            return False
        self.full_clean()
        return o.unknown('bool')

    def full_clean(self):
        self._errors = ErrorDict()
        if not self.is_bound:
            return
        self.cleaned_data = {}
        self._clean_fields()
        self._clean_form()
        self._post_clean()

    def _clean_fields(self):
        for name, field in self.fields.items():
            try:
                value = self.get_initial_for_field(field, name) if field.disabled is True else self._raw(name)
                self.cleaned_data[name] = field.clean(value)
                if hasattr(self, 'clean_' + name):
                    self.cleaned_data[name] = getattr(self, 'clean_' + name)()
            except ValidationError as error:
                self.add_error(name, error)

    def _clean_form(self):
        try:
            cleaned = self.clean()
        except ValidationError as error:
            self.add_error(None, error)
        else:
            if cleaned is not None:
                self.cleaned_data = cleaned

    def _post_clean(self):
        pass

    def clean(self):
        return self.cleaned_data

    def add_error(self, field, error):
        pass

    def has_error(self, field, code=None):
        return o.unknown('bool')

    def non_field_errors(self):
        return ErrorList()

    def has_changed(self):
        return o.unknown('bool')

    @property
    def changed_data(self):
        return list(self.fields)

    def get_initial_for_field(self, field, field_name):
        value = self.initial.get(field_name, field.initial)
        return value() if callable(value) else value

    def order_fields(self, field_order):
        pass

    def hidden_fields(self):
        return []

    def visible_fields(self):
        return [self[name] for name in self.fields]

    def is_multipart(self):
        return o.unknown('bool')

    def as_p(self):
        return o.text('html', '')

    as_table = as_ul = as_div = render = as_p

    def __str__(self):
        return o.text('html', '')

    @property
    def media(self):
        return o.opaque('scripts and styles of a form')


class Form(BaseForm):
    pass
