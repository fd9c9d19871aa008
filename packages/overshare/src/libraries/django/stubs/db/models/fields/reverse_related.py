"""The other side of a relation, as the model that it leads to has it."""
import overshare as o


class ForeignObjectRel:
    auto_created = is_relation = True
    concrete = editable = many_to_many = many_to_one = one_to_many = one_to_one = primary_key = generated = hidden = False
    null = True
    multiple = True

    def __init__(self, field, related_name, query_name):
        self.field = self.remote_field = field
        self.related_name = related_name
        self.name = self.related_query_name = query_name
        self.on_delete = getattr(field, 'on_delete', None)
        self.related_model = field.model
        self.hidden = bool(related_name) and related_name.endswith('+')

    @property
    def model(self):
        return self.field.related_model

    to = model

    @property
    def through(self):
        """The model whose rows are the links, if the project wrote one."""
        from django.db.models.fields.related import target_of
        named = getattr(self.field, 'through', None)
        if not isinstance(named, str):
            return named
        found = o.related_class(target_of(self.related_model, named))
        return o.opaque('a model that is not known') if found is None else found

    def default_accessor(self):
        return self.related_model.__name__.lower() + '_set'

    def get_accessor_name(self, model=None):
        return self.related_name or self.default_accessor()

    @property
    def accessor_name(self):
        return self.get_accessor_name()

    def is_hidden(self):
        return self.hidden

    def get_field_name(self):
        return self.field.target_field.name

    @property
    def field_name(self):
        return self.get_field_name()

    def get_internal_type(self):
        return self.field.get_internal_type()

    def attach(self, cls, name):
        """Called when all models are loaded: the attribute of the class that the relation leads to."""
        setattr(cls, name, self.descriptor(name))
        cls._meta.add_related(self)

    def descriptor(self, name):
        return ReverseMany(self, name)

    def __getattr__(self, name):
        return o.opaque('a part of a relation')


class ManyToOneRel(ForeignObjectRel):
    one_to_many = True


class OneToOneRel(ForeignObjectRel):
    one_to_one = True
    multiple = False

    def default_accessor(self):
        return self.related_model.__name__.lower()

    def descriptor(self, name):
        return ReverseOne(self, name)


class ManyToManyRel(ForeignObjectRel):
    many_to_many = True


class ReverseMany:
    def __init__(self, rel, name):
        self.rel = rel
        self.field = rel.field
        self._name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        from django.db.models.manager import related_manager
        return related_manager(instance, self._name, self.rel.related_model)

    def __set__(self, instance, value):
        self.__get__(instance, None).set(value)


class ReverseOne(ReverseMany):
    @property
    def related(self):
        return self.rel

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return o.relation_value(instance, self._name)

    def __set__(self, instance, value):
        o.set_relation(instance, self._name, value)
