import overshare as o
from django.core.exceptions import MultipleObjectsReturned, ObjectDoesNotExist, ValidationError
from django.db.models.fields import AutoField, UnknownField
from django.db.models.fields.related import OneToOneField
from django.db.models.manager import BaseManager, Manager
from django.db.models.options import Options


class ModelState:
    """`object._state`: no encoder writes it."""

    db = 'default'

    @property
    def adding(self):
        return o.unknown('bool')

    fields_cache = {}


class Model:
    objects = Manager()

    class DoesNotExist(ObjectDoesNotExist):
        # where nobody catches it
        code = 500

    class MultipleObjectsReturned(MultipleObjectsReturned):
        pass

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        prepare(cls)

    def __new__(cls, *args, **kwargs):
        return o.new_row(cls)

    def __init__(self, *args, **kwargs):
        if args:
            kwargs.update(dict(zip([field.attname for field in self._meta.fields], args)))
        o.assign_all(self, **kwargs)

    @classmethod
    def from_db(cls, db, field_names, values):
        return o.one(o.select(cls))

    @property
    def pk(self):
        return getattr(self, self._meta.pk.attname)

    @pk.setter
    def pk(self, value):
        setattr(self, self._meta.pk.attname, value)

    @property
    def _state(self):
        return ModelState()

    def __str__(self):
        return o.unknown('str', self.pk)

    def __overshare_dict__(self, assigned):
        """`vars(object)`: what was read from the store with it, and what was assigned to it."""
        found = {'_state': ModelState()}
        for name in o.loaded_names(self):
            found[name] = o.column_value(self, name)
        for name, value in assigned.items():
            if name not in found:
                found[name] = value
        return found

    def save(self, *args, **kwargs):
        o.stored(self)

    def save_base(self, *args, **kwargs):
        o.stored(self)

    async def asave(self, *args, **kwargs):
        self.save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        o.deleted(self)
        return o.unknown('int'), {}

    async def adelete(self, *args, **kwargs):
        return self.delete(*args, **kwargs)

    def full_clean(self, exclude=None, validate_unique=True, validate_constraints=True):
        self.clean_fields()
        self.clean()

    def clean(self):
        pass

    def clean_fields(self, exclude=None):
        pass

    validate_unique = validate_constraints = clean_fields

    def refresh_from_db(self, *args, **kwargs):
        pass

    async def arefresh_from_db(self, *args, **kwargs):
        pass

    def get_deferred_fields(self):
        return set()

    def serializable_value(self, field_name):
        return getattr(self, self._meta.get_field(field_name).attname)

    def unique_error_message(self, model_class, unique_check):
        return ValidationError('')

    @classmethod
    def check(cls, **kwargs):
        return []


def prepare(cls):
    meta = cls.__dict__.get('Meta') or _inherited_meta(cls)
    cls._meta = Options(cls, meta)
    own = cls.__dict__.get('Meta')
    # a Meta that extends that of an abstract model is not abstract itself
    cls._meta.abstract = own is not None and own.__dict__.get('abstract', False)
    managers = []
    for name, value in o.declared_in(cls):
        if value is None:
            o.no_column(cls, name)
            cls._meta.dropped.append(name)
            continue
        if isinstance(value, str):
            value = UnknownField(value)
            setattr(cls, name, value)
        value.contribute_to_class(cls, name)
        if isinstance(value, BaseManager):
            managers.append(value)
    _inherit(cls)
    if not cls._meta.abstract:
        _complete(cls)
    _choose_manager(cls, managers)


def _inherited_meta(cls):
    for base in cls.__mro__[1:]:
        meta = base.__dict__.get('_meta')
        if meta is not None and meta.abstract:
            return meta.original_attrs
    return None


def _inherit(cls):
    """The fields of abstract bases, and of models that the class extends."""
    for base in cls.__mro__[1:]:
        meta = base.__dict__.get('_meta')
        if meta is None:
            continue
        for field in meta.local_fields + meta.local_many_to_many + meta.private_fields:
            if field.name in cls._meta._names or field.name in cls._meta.dropped:
                continue
            if meta.abstract:
                field = o.like(field)
                field.model = cls
                if field.is_relation and not cls._meta.abstract:
                    field.connect(cls)
                    if field.name not in cls.__dict__:
                        setattr(cls, field.name, field)
                cls._meta.add_inherited(field)
            else:
                cls._meta.inherit(field)
        if not meta.abstract and base in cls.__bases__ and not cls._meta.abstract:
            _extend(cls, base)


def _extend(cls, base):
    """A model that extends another has a key to the other's row; a proxy is the other model."""
    if cls._meta.proxy:
        cls._meta.concrete_model = base._meta.concrete_model
        return
    for field in cls._meta.local_fields:
        if field.one_to_one and field.parent_link:
            cls._meta.parents[base] = cls._meta.pk = field
            return
    name = base.__name__.lower() + '_ptr'
    link = OneToOneField(base, parent_link=True, primary_key=True, auto_created=True, serialize=False, editable=False)
    setattr(cls, name, link)
    link.contribute_to_class(cls, name)
    cls._meta.parents[base] = cls._meta.pk = link


def _complete(cls):
    if cls._meta.pk is None:
        key = AutoField(primary_key=True, auto_created=True, verbose_name='ID')
        cls.id = key
        key.contribute_to_class(cls, 'id')
    o.model(cls, cls._meta.db_table)
    o.model(cls, cls._meta.label)

    class DoesNotExist(_errors_of(cls, 'DoesNotExist', Model.DoesNotExist)):
        pass

    class MultipleObjectsReturned_(_errors_of(cls, 'MultipleObjectsReturned', MultipleObjectsReturned)):
        pass
    cls.DoesNotExist = DoesNotExist
    cls.MultipleObjectsReturned = MultipleObjectsReturned_


def _errors_of(cls, name, otherwise):
    for base in cls.__mro__[1:]:
        found = base.__dict__.get(name)
        if found is not None:
            return found
    return otherwise


def _choose_manager(cls, managers):
    named = cls._meta.default_manager_name
    if named:
        cls._default_manager = getattr(cls, named)
    elif managers:
        cls._default_manager = managers[0]
    else:
        inherited = [base.__dict__.get('_default_manager') for base in cls.__mro__[1:] if '_default_manager' in base.__dict__]
        cls._default_manager = (inherited or [Manager()])[0]
    cls._base_manager = Manager()


def all_models():
    return o.all_models()


def model_named(name):
    """`users.User`: the model, with the models of its application loaded."""
    label, _, last = name.rpartition('.')
    if name == 'auth.User':
        # a project without settings may have a user model all the same
        o.import_models()
        import django.contrib.auth.models
    found = o.related_class(name)
    if found is None or found._meta.app_label != label:
        o.import_models(label)
        found = o.related_class(name)
    return o.opaque('a model that is not known') if found is None else found
