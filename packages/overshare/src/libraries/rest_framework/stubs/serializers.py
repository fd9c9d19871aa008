"""Serializers: which fields of an object leave, and which the request may set."""
import overshare as o
from django.core.exceptions import ImproperlyConfigured
from django.db import models
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.fields import (
    BigIntegerField, BooleanField, CharField, ChoiceField, CreateOnlyDefault, CurrentUserDefault, DateField, DateTimeField,
    DecimalField, DictField, DurationField, EmailField, Field, FileField, FilePathField, FloatField, HiddenField, HStoreField,
    ImageField, IntegerField, IPAddressField, JSONField, ListField, ModelField, MultipleChoiceField, NullBooleanField,
    ReadOnlyField, RegexField, SerializerMethodField, SkipField, SlugField, TimeField, URLField, UUIDField, empty,
    get_error_detail, set_value,
)
from rest_framework.relations import (
    HyperlinkedIdentityField, HyperlinkedRelatedField, Hyperlink, ManyRelatedField, PKOnlyObject, PrimaryKeyRelatedField,
    RelatedField, SlugRelatedField, StringRelatedField,
)
from rest_framework.settings import api_settings
from rest_framework.utils import model_meta
from rest_framework.utils.field_mapping import field_kwargs, relation_kwargs
from rest_framework.utils.serializer_helpers import BindingDict, BoundField, NestedBoundField, ReturnDict, ReturnList
from rest_framework.validators import (
    UniqueForDateValidator, UniqueForMonthValidator, UniqueForYearValidator, UniqueTogetherValidator, UniqueValidator,
)

ALL_FIELDS = '__all__'
LIST_SERIALIZER_KWARGS = (
    'read_only', 'write_only', 'required', 'default', 'initial', 'source', 'label', 'help_text', 'style', 'error_messages',
    'allow_empty', 'instance', 'data', 'partial', 'context', 'allow_null', 'max_length', 'min_length',
)
LIST_SERIALIZER_KWARGS_REMOVE = ('allow_empty', 'min_length', 'max_length')


SerializerMetaclass = type


def as_serializer_error(exc):
    return o.open_dict(o.unknown('str'))


def raise_errors_on_nested_writes(method_name, serializer, validated_data):
    pass


class BaseSerializer(Field):
    _validated_data = None

    def __new__(cls, *args, many=False, **kwargs):
        if many:
            return cls.many_init(*args, **kwargs)
        return o.plain_new(cls)

    def __init__(self, instance=None, data=empty, partial=False, context=None, many=False, **kwargs):
        self.instance = instance
        if not o.is_same(data, empty):
            self.initial_data = data
        self.partial = partial
        self._context = context or {}
        super().__init__(**kwargs)

    @classmethod
    def many_init(cls, *args, **kwargs):
        inner = {name: value for name, value in kwargs.items() if name not in LIST_SERIALIZER_KWARGS_REMOVE and name != 'source'}
        options = {name: value for name, value in kwargs.items() if name in LIST_SERIALIZER_KWARGS}
        child = cls(*args, **inner)
        meta = getattr(cls, 'Meta', None)
        list_class = getattr(meta, 'list_serializer_class', ListSerializer)
        return list_class(*args, **{**options, 'child': child})

    def to_internal_value(self, data):
        raise NotImplementedError('`to_internal_value()` must be implemented.')

    def to_representation(self, instance):
        raise NotImplementedError('`to_representation()` must be implemented.')

    def update(self, instance, validated_data):
        raise NotImplementedError('`update()` must be implemented.')

    def create(self, validated_data):
        raise NotImplementedError('`create()` must be implemented.')

    def save(self, **kwargs):
        validated_data = {**self.validated_data, **kwargs}
        if self.instance is not None:
            self.instance = self.update(self.instance, validated_data)
        else:
            self.instance = self.create(validated_data)
        return self.instance

    def is_valid(self, *args, raise_exception=False):
        """Whether the input is taken is not known: if not, the errors say so and nothing else happens."""
        try:
            validated = self.run_validation(self.initial_data)
        except ValidationError as error:
            if raise_exception:
                raise error
            return False
        self._validated_data = validated
        if not raise_exception:
            return o.unknown('bool')
        if o.unknown('bool'):
            raise ValidationError(self.errors)
        return True

    def _written(self, instance):
        return None if o.is_none(instance) else self.to_representation(instance)

    @property
    def data(self):
        if not o.is_none(self.instance):
            return self._written(self.instance)
        if self._validated_data is not None:
            return self.to_representation(self._validated_data)
        return self.get_initial()

    @property
    def _data(self):
        return self.data

    def get_initial(self):
        return {}

    @property
    def errors(self):
        return o.open_dict([o.unknown('str')])

    @property
    def _errors(self):
        return {}

    @property
    def validated_data(self):
        if self._validated_data is None:
            raise AssertionError('You must call `.is_valid()` before accessing `.validated_data`.')
        return self._validated_data


class Serializer(BaseSerializer):
    _declared_fields = {}
    default_error_messages = {}

    def __init_subclass__(cls, **kwargs):
        cls._declared_fields = o.declared_fields(cls)

    @property
    def fields(self):
        return o.kept_fields(self)

    @property
    def _readable_fields(self):
        return [field for field in self.fields.values() if not field.write_only]

    @property
    def _writable_fields(self):
        return [field for field in self.fields.values() if not field.read_only]

    def get_fields(self):
        return o.copied_fields(self._declared_fields)

    def get_validators(self):
        return []

    def get_initial(self):
        return {name: None for name, field in self.fields.items() if not field.read_only}

    def run_validation(self, data=empty):
        if o.is_same(data, empty):
            return self.get_default()
        if o.is_none(data):
            return None
        value = self.to_internal_value(data)
        validated = self.validate(value)
        return value if validated is None else validated

    def validate(self, attrs):
        return attrs

    def to_internal_value(self, data):
        return o.validated(self, data)

    def to_representation(self, instance):
        return o.represent(self, instance)

    def __iter__(self):
        return [self[name] for name in self.fields]

    def __getitem__(self, key):
        return BoundField(self.fields[key], None, None)


class ListSerializer(BaseSerializer):
    child = None
    many = True

    def __init__(self, *args, child=None, **kwargs):
        self.allow_empty = kwargs.get('allow_empty', True)
        super().__init__(*args, **kwargs)
        self.child = o.own_child(child or self.child, self)

    def get_initial(self):
        return []

    def run_validation(self, data=empty):
        if o.is_same(data, empty):
            return self.get_default()
        if o.is_none(data):
            return None
        return self.validate(self.to_internal_value(data))

    def run_child_validation(self, data):
        return self.child.run_validation(data)

    def to_internal_value(self, data):
        return o.brought_items(data, lambda item: self.run_child_validation(item))

    def to_representation(self, data):
        return [self.child.to_representation(item) for item in o.all_of(data)]

    def validate(self, attrs):
        return attrs

    def update(self, instance, validated_data):
        raise NotImplementedError('Serializers with many=True do not support multiple update by default.')

    def create(self, validated_data):
        return [self.child.create(attrs) for attrs in validated_data]

    def save(self, **kwargs):
        validated_data = [{**attrs, **kwargs} for attrs in self.validated_data]
        if self.instance is not None:
            self.instance = self.update(self.instance, validated_data)
        else:
            self.instance = self.create(validated_data)
        return self.instance

    @property
    def errors(self):
        return [o.open_dict([o.unknown('str')])]


class ModelSerializer(Serializer):
    serializer_field_mapping = {
        models.AutoField: IntegerField,
        models.BigIntegerField: BigIntegerField,
        models.BooleanField: BooleanField,
        models.CharField: CharField,
        models.CommaSeparatedIntegerField: CharField,
        models.DateField: DateField,
        models.DateTimeField: DateTimeField,
        models.DecimalField: DecimalField,
        models.DurationField: DurationField,
        models.EmailField: EmailField,
        models.FileField: FileField,
        models.FilePathField: FilePathField,
        models.FloatField: FloatField,
        models.GenericIPAddressField: IPAddressField,
        models.ImageField: ImageField,
        models.IntegerField: IntegerField,
        models.JSONField: JSONField,
        models.NullBooleanField: BooleanField,
        models.PositiveIntegerField: IntegerField,
        models.PositiveSmallIntegerField: IntegerField,
        models.SlugField: SlugField,
        models.SmallIntegerField: IntegerField,
        models.TextField: CharField,
        models.TimeField: TimeField,
        models.URLField: URLField,
        models.UUIDField: UUIDField,
    }
    serializer_related_field = PrimaryKeyRelatedField
    serializer_related_to_field = SlugRelatedField
    serializer_url_field = HyperlinkedIdentityField
    serializer_choice_field = ChoiceField
    url_field_name = None

    def create(self, validated_data):
        model = self.Meta.model
        own, lists = o.without_lists(model, validated_data)
        instance = model._default_manager.create(**own)
        for name, value in lists.items():
            o.relation_written(instance, name, value)
            getattr(instance, name).set(value)
        return instance

    def update(self, instance, validated_data):
        own, lists = o.without_lists(self.Meta.model, validated_data)
        o.assign_entries(instance, own)
        instance.save()
        for name, value in lists.items():
            o.relation_written(instance, name, value)
            getattr(instance, name).set(value)
        return instance

    def get_fields(self):
        """The same for all serializers of a class, unless the project says otherwise for each."""
        if o.overrides(self, *_PARTS):
            return self._derived(o.copied_fields(self._declared_fields))
        cls = type(self)
        meta = getattr(cls, 'Meta', None)
        return o.copied_fields(o.class_fact('fields', lambda: o.plain_new(cls)._derived(cls._declared_fields), cls, meta))

    def _derived(self, declared):
        if getattr(self, 'Meta', None) is None:
            raise AssertionError('the class has no Meta')
        model = getattr(self.Meta, 'model', None)
        if model is None:
            raise AssertionError('Meta has no model')
        depth = getattr(self.Meta, 'depth', 0)
        info = model_meta.get_field_info(model)
        names = self.get_field_names(declared, info)
        extra_kwargs = self.get_extra_kwargs()
        holder, attribute, selection = _place_of(self.Meta)
        fields = {}
        for name in names:
            if name in declared:
                fields[name] = declared[name]
            else:
                extra = extra_kwargs.get(name, {})
                source = extra.get('source', name)
                field_class, options = self.build_field(name if source == '*' else source, info, model, depth)
                field = field_class(**self.include_extra_kwargs(options, extra))
                fields[name] = o.placed(field, holder, attribute or name, selection)
        if selection is not None and not info.is_complete:
            fields[o.unknown('str')] = None
        return fields

    def get_field_names(self, declared_fields, info):
        fields = getattr(self.Meta, 'fields', None)
        exclude = getattr(self.Meta, 'exclude', None)
        if fields is None and exclude is None:
            raise AssertionError('Meta has neither fields nor exclude')
        if fields is not None and exclude is not None:
            raise AssertionError('Meta has both fields and exclude')
        if fields is not None and fields != ALL_FIELDS:
            if isinstance(fields, str):
                raise TypeError('fields must be a list or tuple')
            _check_declared(type(self), fields)
            return fields
        names = self.get_default_field_names(declared_fields, info)
        if exclude is not None:
            if isinstance(exclude, str):
                raise TypeError('exclude must be a list or tuple')
            return [name for name in names if name not in exclude]
        return names

    def get_default_field_names(self, declared_fields, model_info):
        names = [model_info.pk.name] + list(declared_fields) + list(model_info.fields) + list(model_info.forward_relations)
        return o.each_once(names)

    def build_field(self, field_name, info, model_class, nested_depth):
        if field_name in info.fields_and_pk:
            return self.build_standard_field(field_name, info.fields_and_pk[field_name])
        if field_name in info.relations:
            relation = info.relations[field_name]
            if nested_depth:
                return self.build_nested_field(field_name, relation, nested_depth)
            return self.build_relational_field(field_name, relation)
        if field_name == (self.url_field_name or 'url') and not o.has_member(model_class, field_name):
            return self.build_url_field(field_name, model_class)
        if info.is_complete and not o.has_member(model_class, field_name):
            return self.build_unknown_field(field_name, model_class)
        return self.build_property_field(field_name, model_class)

    def build_standard_field(self, field_name, model_field):
        found = None if model_field.choices else o.by_class(self.serializer_field_mapping, model_field)
        options = field_kwargs(field_name, model_field)
        if model_field.choices:
            return self.serializer_choice_field, {**options, 'choices': model_field.choices}
        if found is None:
            return ModelField, {**options, 'model_field': model_field}
        return found, options

    def build_relational_field(self, field_name, relation_info):
        options = relation_kwargs(field_name, relation_info)
        return self.serializer_related_field, options

    def build_nested_field(self, field_name, relation_info, nested_depth):
        below = nested_depth - 1
        place = (self.Meta._place if hasattr(self.Meta, '_place') else (self.Meta, 'depth', 'nesting'))

        class NestedSerializer(ModelSerializer):
            class Meta:
                model = relation_info.related_model
                depth = below
                fields = ALL_FIELDS
                _place = place
        return NestedSerializer, {'read_only': True, 'many': relation_info.to_many}

    def build_property_field(self, field_name, model_class):
        return ReadOnlyField, {}

    def build_url_field(self, field_name, model_class):
        return self.serializer_url_field, {'view_name': 'detail'}

    def build_unknown_field(self, field_name, model_class):
        raise ImproperlyConfigured('a field that the model does not have')

    def include_extra_kwargs(self, kwargs, extra_kwargs):
        if extra_kwargs.get('read_only', False):
            kwargs = {name: value for name, value in kwargs.items() if name not in ('required', 'default', 'queryset')}
        return {**kwargs, **extra_kwargs}

    def get_extra_kwargs(self):
        extra = {name: {**options} for name, options in getattr(self.Meta, 'extra_kwargs', {}).items()}
        named = getattr(self.Meta, 'read_only_fields', None)
        if named is None and hasattr(self.Meta, 'readonly_fields'):
            raise AssertionError('readonly_fields is misspelt')
        for name in named or ():
            extra[name] = {**extra.get(name, {}), 'read_only': True}
        return extra

    def get_unique_together_validators(self):
        return []

    get_unique_for_date_validators = get_unique_together_validators


# where a project may say otherwise for each serializer
_PARTS = (
    'get_field_names', 'get_default_field_names', 'build_field', 'build_standard_field', 'build_relational_field',
    'build_nested_field', 'build_property_field', 'build_url_field', 'build_unknown_field', 'include_extra_kwargs',
    'get_extra_kwargs',
)


def _place_of(meta):
    """Where fields that are not declared come from: the list that names them, or what takes all."""
    if hasattr(meta, '_place'):
        return meta._place
    fields = getattr(meta, 'fields', None)
    if fields is not None and fields != ALL_FIELDS:
        return (fields, None, None)
    return (meta, 'fields', 'all') if fields is not None else (meta, 'exclude', 'all-but')


def _check_declared(cls, fields):
    """A field that the class itself declares must be in its list; one that is attached later is no field of it."""
    for name in o.own_fields(cls):
        if name in cls._declared_fields and o.surely_lacks(fields, name):
            raise AssertionError('a declared field is not in fields')


class HyperlinkedModelSerializer(ModelSerializer):
    serializer_related_field = HyperlinkedRelatedField

    def get_default_field_names(self, declared_fields, model_info):
        names = [self.url_field_name or 'url'] + list(declared_fields) + list(model_info.fields)
        return o.each_once(names + list(model_info.forward_relations))

    def build_nested_field(self, field_name, relation_info, nested_depth):
        below = nested_depth - 1
        place = (self.Meta._place if hasattr(self.Meta, '_place') else (self.Meta, 'depth', 'nesting'))

        class NestedSerializer(HyperlinkedModelSerializer):
            class Meta:
                model = relation_info.related_model
                depth = below
                fields = ALL_FIELDS
                _place = place
        return NestedSerializer, {'read_only': True, 'many': relation_info.to_many}
