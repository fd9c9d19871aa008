"""Relations to an object of any model."""
import overshare as o
from django.db.models.fields import Field
from django.db.models.fields.related import ManyToManyField
from django.db.models.fields.reverse_related import ForeignObjectRel


class GenericForeignKey(Field):
    is_relation = many_to_one = True
    concrete = editable = False
    related_model = None

    def __init__(self, ct_field='content_type', fk_field='object_id', for_concrete_model=True):
        self.ct_field = ct_field
        self.fk_field = fk_field
        self.null = True

    def contribute_to_class(self, cls, name, private_only=False):
        self.name = self.attname = name
        self.model = cls
        cls._meta.add_private(self)

    def connect(self, cls):
        pass

    def value_from_object(self, obj):
        return getattr(obj, self.name)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return o.relation_value(instance, self.name)

    def __set__(self, instance, value):
        o.set_relation(instance, self.name, value)
        setattr(instance, self.fk_field, None if value is None else value.pk)


class GenericRel(ForeignObjectRel):
    pass


class GenericRelation(ManyToManyField):
    many_to_many = False
    one_to_many = True
    editable = False

    def __init__(self, to, object_id_field='object_id', content_type_field='content_type', for_concrete_model=True, related_query_name=None, **kwargs):
        super().__init__(to, related_name='+', related_query_name=related_query_name, editable=False, serialize=False)
        self.object_id_field = object_id_field
        self.concrete = False

    def contribute_to_class(self, cls, name, private_only=False):
        self.name = self.attname = name
        self.model = cls
        cls._meta.add_private(self)
        if not cls._meta.abstract:
            self.connect(cls)
