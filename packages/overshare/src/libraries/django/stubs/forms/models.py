"""Forms made from models: which columns the request may set, and what is written when the form is saved."""
import overshare as o
from django.core.exceptions import ImproperlyConfigured
from django.forms.fields import (
    BooleanField, CharField, ChoiceField, DateField, DateTimeField, DecimalField, DurationField, Field, FileField,
    FloatField, IntegerField, JSONField, TimeField, TypedChoiceField, UUIDField,
)
from django.forms.formsets import BaseFormSet, formset_factory
from django.forms.forms import BaseForm, declared_fields_of

ALL_FIELDS = '__all__'


def model_to_dict(instance, fields=None, exclude=None):
    meta = instance._meta
    if fields is None:
        o.sweeps(type(instance))
    data = {}
    for field in meta.concrete_fields + meta.private_fields + meta.many_to_many:
        if not getattr(field, 'editable', False):
            continue
        if fields is not None and field.name not in fields:
            continue
        if exclude and field.name in exclude:
            continue
        if fields is None:
            data[field.name] = field.value_from_object(instance)
        else:
            o.put(data, field.name, field.value_from_object(instance), fields)
    return data


_TYPES = {
    'int': IntegerField, 'float': FloatField, 'Decimal': DecimalField,
    'bool': BooleanField, 'date': DateField, 'datetime': DateTimeField,
    'time': TimeField, 'timedelta': DurationField, 'UUID': UUIDField,
    'json': JSONField,
}


def field_for(field, form_class=None, **kwargs):
    """The field of a form for a field of a model; None where the store fills it."""
    if field.auto_created or field.generated:
        return None
    options = {'required': not field.blank, 'help_text': field.help_text, **kwargs}
    if field.is_relation:
        cls = form_class or (ModelMultipleChoiceField if field.many_to_many else ModelChoiceField)
        made = cls(None, **options)
        made._relation = field
        return made
    if form_class is not None:
        return form_class(**options)
    if field.choices is not None:
        return TypedChoiceField(choices=field.choices, **options)
    if hasattr(field, 'upload_to'):
        return FileField(**options)
    return _TYPES.get(field.python_name, CharField)(**options)


def fields_for_model(model, fields=None, exclude=None, *args, **kwargs):
    found = {}
    if not hasattr(model, '_meta'):
        return found
    for field in model._meta.concrete_fields + model._meta.many_to_many:
        if not field.editable or (fields is not None and field.name not in fields) or (exclude and field.name in exclude):
            continue
        made = field.formfield()
        if made is not None:
            found[field.name] = made
    return found


def construct_instance(form, instance, fields=None, exclude=None):
    for name, value in form.cleaned_data.items():
        if name in form._model_fields and (fields is None or name in fields):
            setattr(instance, name, value)
    return instance


class ModelFormOptions:
    def __init__(self, options=None):
        self.model = getattr(options, 'model', None)
        self.fields = getattr(options, 'fields', None)
        self.exclude = getattr(options, 'exclude', None)
        self.widgets = getattr(options, 'widgets', None)


class ModelFormMetaclass(type):
    pass


class BaseModelForm(BaseForm):
    _model_fields = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._meta = ModelFormOptions(getattr(cls, 'Meta', None))
        cls.declared_fields = declared_fields_of(cls)
        if cls._meta.model is None:
            return
        wanted = None if cls._meta.fields == ALL_FIELDS else cls._meta.fields
        if wanted is None and cls._meta.exclude is None and cls._meta.fields is None:
            wanted = ()
        made = fields_for_model(cls._meta.model, wanted, cls._meta.exclude)
        cls._model_fields = list(made) + [name for name in (wanted or ()) if name not in made]
        cls.base_fields = {**made, **cls.declared_fields}

    def __init__(self, data=None, files=None, auto_id='id_%s', prefix=None, initial=None, *args, instance=None, **kwargs):
        if self._meta.model is None:
            raise ValueError('ModelForm has no model class specified.')
        self.instance = self._meta.model() if instance is None else instance
        super().__init__(data, files, auto_id, prefix, initial, **kwargs)

    def _post_clean(self):
        construct_instance(self, self.instance)
        try:
            self.instance.full_clean()
        except Exception:
            pass

    def validate_unique(self):
        pass

    def _save_m2m(self):
        for field in self._meta.model._meta.many_to_many:
            if field.name in self.cleaned_data:
                field.save_form_data(self.instance, self.cleaned_data[field.name])

    save_m2m = _save_m2m

    def save(self, commit=True):
        if commit:
            self.instance.save()
        return self.instance


class ModelForm(BaseModelForm):
    pass


def modelform_factory(model, form=ModelForm, fields=None, exclude=None, **kwargs):
    if fields is None and exclude is None and getattr(form, 'Meta', None) is None:
        raise ImproperlyConfigured('Calling modelform_factory without defining fields or exclude explicitly is prohibited.')
    return _form_class(form, model, fields, exclude)


def _form_class(form, of, which, without):
    class Made(form):
        class Meta:
            model = of
            fields = which
            exclude = without
    return Made


class ModelChoiceIterator:
    def __init__(self, field):
        self.field = field
        self.queryset = field.queryset

    def __iter__(self):
        return [(one.pk, self.field.label_from_instance(one)) for one in self.queryset.all()]


class ModelChoiceIteratorValue:
    pass


class ModelChoiceField(ChoiceField):
    _relation = None
    iterator = ModelChoiceIterator

    def __init__(self, queryset, *, empty_label='---------', to_field_name=None, limit_choices_to=None, blank=False, **kwargs):
        Field.__init__(self, **kwargs)
        self._queryset = queryset
        self.empty_label = empty_label
        self.to_field_name = to_field_name

    @property
    def queryset(self):
        if self._queryset is None and self._relation is not None:
            return self._relation.related_model._default_manager.all()
        return self._queryset

    @queryset.setter
    def queryset(self, queryset):
        self._queryset = queryset

    @property
    def choices(self):
        return self.iterator(self)

    def label_from_instance(self, obj):
        return str(obj)

    def to_python(self, value):
        return o.one(o.lookup(self.queryset.all()._q, **{self.to_field_name or 'pk': value}))

    def validate(self, value):
        pass


class ModelMultipleChoiceField(ModelChoiceField):
    def __init__(self, queryset, **kwargs):
        super().__init__(queryset, empty_label=None, **kwargs)

    def to_python(self, value):
        return self.queryset.filter(pk__in=value)

    def clean(self, value):
        return self.to_python(value)


class InlineForeignKeyField(Field):
    pass


class BaseModelFormSet(BaseFormSet):
    model = None

    def __init__(self, data=None, files=None, auto_id='id_%s', prefix=None, queryset=None, *, initial=None, **kwargs):
        self.queryset = queryset
        super().__init__(data, files, prefix=prefix, initial=initial)

    def save(self, commit=True):
        return [form.save(commit) for form in self.forms]

    def get_queryset(self):
        return self.model._default_manager.all() if self.queryset is None else self.queryset


class BaseInlineFormSet(BaseModelFormSet):
    def __init__(self, data=None, files=None, instance=None, save_as_new=False, prefix=None, queryset=None, **kwargs):
        self.instance = instance
        super().__init__(data, files, prefix=prefix, queryset=queryset, **kwargs)


def modelformset_factory(model, form=ModelForm, formset=BaseModelFormSet, fields=None, exclude=None, **kwargs):
    made = formset_factory(_form_class(form, model, fields, exclude), formset)
    made.model = model
    return made


def inlineformset_factory(parent_model, model, form=ModelForm, formset=BaseInlineFormSet, fk_name=None, fields=None, exclude=None, **kwargs):
    return modelformset_factory(model, form, formset, fields, exclude)
