import overshare as o
from django.core.exceptions import FieldDoesNotExist


class Options:
    """`Model._meta`."""

    auto_created = swapped = False
    managed = True
    ordering = unique_together = permissions = index_together = indexes = constraints = ()
    default_permissions = ('add', 'change', 'delete', 'view')
    get_latest_by = default_manager_name = base_manager_name = app_config = verbose_name = verbose_name_plural = None
    order_with_respect_to = db_table = None
    abstract = proxy = False

    def __init__(self, cls, meta):
        self.model = self.concrete_model = cls
        self.object_name = cls.__name__
        self.model_name = cls.__name__.lower()
        self.app_label = o.app_label(cls)
        self.local_fields = []
        self.local_many_to_many = []
        self.fields = []
        self.many_to_many = []
        self.private_fields = []
        self.related_objects = []
        self.pk = None
        self._names = {}
        self.dropped = []
        self.parents = {}
        self.original_attrs = meta
        for name, value in (vars(meta).items() if meta is not None else ()):
            if not name.startswith('_'):
                setattr(self, name, value)
        self.label = self.app_label + '.' + self.object_name
        self.label_lower = self.app_label + '.' + self.model_name
        self.verbose_name = self.verbose_name or o.spaced(self.object_name)
        self.verbose_name_plural = self.verbose_name_plural or str(self.verbose_name) + 's'
        self.db_table = self.db_table or self.app_label + '_' + self.model_name

    def add_field(self, field):
        if field.many_to_many:
            self.local_many_to_many.append(field)
        else:
            self.local_fields.append(field)
        self._include(field)

    def add_inherited(self, field):
        """A field of an abstract base is the model's own."""
        if field.concrete or field.many_to_many:
            self.add_field(field)
        else:
            self.add_private(field)

    def inherit(self, field):
        if field.concrete or field.many_to_many:
            self._include(field)
        else:
            self.add_private(field)

    def _include(self, field):
        self._names[field.name] = field
        if field.attname != field.name:
            self._names[field.attname] = field
        if field.many_to_many:
            self.many_to_many.append(field)
        else:
            self.fields.append(field)
            if field.primary_key and self.pk is None:
                self.pk = field

    def add_private(self, field):
        self.private_fields.append(field)
        self._names[field.name] = field

    def add_related(self, rel):
        self.related_objects.append(rel)
        self._names[rel.name] = rel

    @property
    def concrete_fields(self):
        return self.fields

    local_concrete_fields = concrete_fields

    @property
    def fields_map(self):
        return {rel.name: rel for rel in self.related_objects}

    def get_field(self, field_name):
        if field_name in self._names:
            return self._names[field_name]
        raise FieldDoesNotExist()

    def get_fields(self, include_parents=True, include_hidden=False):
        return self.related_objects + self.fields + self.many_to_many + self.private_fields

    def get_parent_list(self):
        return [base for base in self.model.__mro__[1:] if o.is_model(base)]

    def can_migrate(self, connection):
        return True

    @property
    def default_manager(self):
        return self.model._default_manager

    @property
    def base_manager(self):
        return self.model._base_manager

    def __str__(self):
        return self.label_lower

    def __getattr__(self, name):
        return o.opaque('a part of _meta')
