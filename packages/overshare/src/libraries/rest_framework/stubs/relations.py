"""Fields that stand for other objects: by their key, an attribute, an address, or their text."""
import overshare as o
from rest_framework.fields import Field, empty
from rest_framework.reverse import reverse

MANY_RELATION_KWARGS = (
    'read_only', 'write_only', 'required', 'default', 'initial', 'source', 'label', 'help_text', 'style',
    'error_messages', 'allow_empty', 'html_cutoff', 'html_cutoff_text',
)


class PKOnlyObject:
    """An object of which only the key was read: it stands in the object that points to it."""

    def __init__(self, pk):
        self.pk = pk

    def __str__(self):
        return str(self.pk)


class Hyperlink(str):
    pass


class RelatedField(Field):
    queryset = None
    html_cutoff = None
    lookup_field = 'pk'

    def __new__(cls, *args, many=False, **kwargs):
        if many:
            return cls.many_init(*args, **kwargs)
        return o.plain_new(cls)

    def __init__(self, *args, queryset=None, many=False, **kwargs):
        super().__init__(**kwargs)
        self.queryset = queryset or self.queryset

    @classmethod
    def many_init(cls, *args, **kwargs):
        options = {name: value for name, value in kwargs.items() if name in MANY_RELATION_KWARGS}
        inner = {name: value for name, value in kwargs.items() if name not in ('source', 'many')}
        return ManyRelatedField(child_relation=cls(*args, **inner), **options)

    def get_queryset(self):
        queryset = self.queryset
        return queryset.all() if hasattr(queryset, 'all') else queryset

    def use_pk_only_optimization(self):
        return False

    def get_attribute(self, instance):
        if self.use_pk_only_optimization():
            key = o.foreign_key_value(instance, self.source, empty)
            if not o.is_same(key, empty):
                return PKOnlyObject(key)
        return o.attribute_of(self, instance)

    def get_choices(self, cutoff=None):
        return {}

    choices = grouped_choices = property(lambda self: {})

    def display_value(self, instance):
        return str(instance)


class StringRelatedField(RelatedField):
    def __init__(self, *args, **kwargs):
        super().__init__(**{**kwargs, 'read_only': True})

    def to_representation(self, value):
        return str(value)


class PrimaryKeyRelatedField(RelatedField):
    def __init__(self, *args, pk_field=None, **kwargs):
        self.pk_field = pk_field
        super().__init__(*args, **kwargs)

    def use_pk_only_optimization(self):
        return True

    def to_internal_value(self, data):
        return o.one_named(self.get_queryset(), 'pk', data)

    def to_representation(self, value):
        return o.as_type('auto', value.pk)


class SlugRelatedField(RelatedField):
    def __init__(self, slug_field=None, *args, **kwargs):
        super().__init__(**kwargs)
        self.slug_field = slug_field

    def to_internal_value(self, data):
        return o.one_named(self.get_queryset(), self.slug_field, data)

    def to_representation(self, obj):
        return o.as_type('auto', o.traverse(obj, self.slug_field.split('__')))


class HyperlinkedRelatedField(RelatedField):
    """An address, made of a key of the object."""

    view_name = None
    lookup_url_kwarg = None

    def __init__(self, view_name=None, *args, **kwargs):
        self.view_name = view_name or self.view_name
        self.lookup_field = kwargs.get('lookup_field', self.lookup_field)
        self.lookup_url_kwarg = kwargs.get('lookup_url_kwarg', self.lookup_field)
        super().__init__(**kwargs)

    def use_pk_only_optimization(self):
        return self.lookup_field == 'pk'

    def get_object(self, view_name, view_args, view_kwargs):
        return o.one_named(self.get_queryset(), self.lookup_field, o.opaque('a part of an address'))

    def get_url(self, obj, view_name, request, format):
        return o.unknown('str', getattr(obj, self.lookup_field))

    def to_internal_value(self, data):
        return o.one_named(self.get_queryset(), self.lookup_field, data)

    def to_representation(self, value):
        return self.get_url(value, self.view_name, self.context.get('request'), None)


class HyperlinkedIdentityField(HyperlinkedRelatedField):
    def __init__(self, view_name=None, *args, **kwargs):
        super().__init__(view_name, **{**kwargs, 'read_only': True, 'source': '*'})

    def use_pk_only_optimization(self):
        return False


class ManyRelatedField(Field):
    def __init__(self, child_relation=None, *args, **kwargs):
        super().__init__(**kwargs)
        self.child_relation = o.own_child(child_relation, self)

    def get_attribute(self, instance):
        return o.all_of(o.attribute_of(self, instance))

    def to_representation(self, iterable):
        return [o.represented(self.child_relation, value) for value in iterable]

    def to_internal_value(self, data):
        return o.brought_items(data, lambda item: self.child_relation.run_validation(item))
