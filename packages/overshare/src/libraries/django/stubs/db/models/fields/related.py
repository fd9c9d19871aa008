"""Fields that lead to other models, and what they make of the models that they lead to."""
import overshare as o
from django.db.models.fields import Attribute, Field
from django.db.models.fields.reverse_related import ManyToManyRel, ManyToOneRel, OneToOneRel

RECURSIVE_RELATIONSHIP_CONSTANT = 'self'


def target_of(cls, to):
    """What `to` means within a class: the class, its full name, or what is not known."""
    if to == 'self':
        return cls
    if isinstance(to, str) and '.' not in to:
        return cls._meta.app_label + '.' + to
    if to == 'auth.User' or to == 'auth.Group' or to == 'auth.Permission':
        import django.contrib.auth.models
    return to


class RelatedField(Field):
    is_relation = True
    rel_class = ManyToOneRel

    def contribute_to_class(self, cls, name, private_only=False):
        super().contribute_to_class(cls, name)
        if not cls._meta.abstract:
            self.connect(cls)

    def connect(self, cls):
        """The relation from a model that has a table, and the way back."""
        names = {'class': cls.__name__.lower(), 'model_name': cls.__name__.lower(), 'app_label': cls._meta.app_label}
        self.model = cls
        self._target = target_of(cls, self._to)
        back = self._related_name
        back = back % names if back and '%' in back else back
        asked = self._related_query_name or back or names['class']
        self.remote_field = self.rel_class(self, back, asked % names if '%' in asked else asked)
        o.relation(cls, self.name, self._target, many=self.many_to_many, optional=self.null)
        if not back or not back.endswith('+'):
            o.back_relation(
                cls, self.name, self._target, back or self.remote_field.default_accessor(),
                attach=self.remote_field.attach, many=not self.one_to_one, asked=self.remote_field.name,
            )

    @property
    def related_model(self):
        found = o.related_class(self._target)
        return o.opaque('a model that is not known') if found is None else found

    @property
    def rel(self):
        return self.remote_field

    @property
    def target_field(self):
        return self.related_model._meta.pk

    def related_query_name(self):
        return self.remote_field.name

    def get_limit_choices_to(self):
        return {}


class ForeignKey(RelatedField):
    many_to_one = True

    def __init__(
        self, to, on_delete=None, related_name=None, related_query_name=None, limit_choices_to=None, parent_link=False,
        to_field=None, db_constraint=True, **kwargs,
    ):
        super().__init__(**kwargs)
        self._to = to
        self._related_name = related_name
        self._related_query_name = related_query_name
        self.on_delete = on_delete
        self.to_field = to_field
        self.parent_link = parent_link

    def get_attname(self):
        return self.name + '_id'

    def points_to(self, cls):
        return target_of(cls, self._to)

    def declare(self, cls):
        super().declare(cls)
        setattr(cls, self.attname, Attribute(self))

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return o.relation_value(instance, self.name)

    def __set__(self, instance, value):
        o.set_relation(instance, self.name, value)
        o.set_column(instance, self.attname, None if value is None else value.pk)

    @property
    def target_field(self):
        meta = self.related_model._meta
        return meta.get_field(self.to_field) if self.to_field else meta.pk


class OneToOneField(ForeignKey):
    many_to_one = False
    one_to_one = True
    rel_class = OneToOneRel

    def __init__(self, to, on_delete=None, to_field=None, **kwargs):
        super().__init__(to, on_delete, to_field=to_field, unique=True, **kwargs)


class ManyToManyField(RelatedField):
    many_to_many = True
    rel_class = ManyToManyRel

    def __init__(
        self, to, related_name=None, related_query_name=None, limit_choices_to=None, symmetrical=None, through=None,
        through_fields=None, db_constraint=True, db_table=None, swappable=True, **kwargs,
    ):
        super().__init__(**kwargs)
        self._to = to
        self._related_name = related_name
        self._related_query_name = related_query_name
        self.through = through

    def declare(self, cls):
        """A table of its own holds it: the model has no column."""

    def value_from_object(self, obj):
        return list(getattr(obj, self.attname).all())

    def save_form_data(self, instance, data):
        getattr(instance, self.attname).set(data)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        from django.db.models.manager import related_manager
        return related_manager(instance, self.name, self.related_model)

    def __set__(self, instance, value):
        self.__get__(instance, None).set(value)
