import overshare as o
from django.db.models.query import QuerySet


def _proxy(name):
    def method(self, *args, **kwargs):
        return getattr(self._start(), name)(*args, **kwargs)
    return method


class BaseManager:
    """A way to the rows of a model. What it cannot do itself, its queryset does."""

    model = None
    name = None
    _queryset_class = QuerySet
    # the relation of one object whose other side it leads to
    _instance = None
    _relation = None
    _db = None
    use_in_migrations = False
    auto_created = False

    def __init__(self):
        pass

    def contribute_to_class(self, cls, name):
        self.model = cls
        self.name = name

    def __get__(self, instance, owner):
        # a view that keeps one as its `queryset` is no model
        if self.model is owner or (self.model is not None and not hasattr(owner, '_meta')):
            return self
        bound = o.like(self)
        bound.model = owner
        return bound

    def deconstruct(self):
        return False, '', '', (), {}

    @classmethod
    def from_queryset(cls, queryset_class, class_name=None):
        class FromQuerySet(cls):
            _queryset_class = queryset_class
        return FromQuerySet

    def db_manager(self, using=None, hints=None):
        return self

    using_manager = db_manager

    @property
    def db(self):
        return 'default'

    def get_queryset(self):
        found = self._queryset_class(self.model)
        return found if self._relation is None else self._limited(found)

    def _limited(self, queryset):
        return queryset._with(o.within(queryset._q, o.as_query(o.relation_value(self._instance, self._relation))))

    def _start(self):
        found = self.get_queryset()
        return found if self._relation is None else self._limited(found)

    def all(self):
        return self._start()

    filter = _proxy('filter')
    exclude = _proxy('exclude')
    get = _proxy('get')
    first = _proxy('first')
    last = _proxy('last')
    get_or_create = _proxy('get_or_create')
    update_or_create = _proxy('update_or_create')
    bulk_create = _proxy('bulk_create')
    values = _proxy('values')
    values_list = _proxy('values_list')
    annotate = _proxy('annotate')
    order_by = _proxy('order_by')
    select_related = _proxy('select_related')
    prefetch_related = _proxy('prefetch_related')
    count = _proxy('count')
    exists = _proxy('exists')
    none = _proxy('none')
    only = _proxy('only')
    defer = _proxy('defer')
    distinct = _proxy('distinct')
    using = _proxy('using')
    update = _proxy('update')
    in_bulk = _proxy('in_bulk')
    raw = _proxy('raw')

    def create(self, **kwargs):
        if self._relation is None:
            return self._start().create(**kwargs)
        return self._start().create(**{**self._fixed(), **kwargs})

    async def acreate(self, **kwargs):
        return self.create(**kwargs)

    def _fixed(self):
        """What a new object of a related manager gets: the object that the manager belongs to."""
        back = o.other_side(self._instance, self._relation)
        return {} if back is None else {back: self._instance}

    def add(self, *objects, bulk=True, through_defaults=None):
        o.changed(self._instance)

    def remove(self, *objects, bulk=True):
        o.changed(self._instance)

    def set(self, objects, bulk=True, clear=False, through_defaults=None):
        o.changed(self._instance)

    def clear(self, bulk=True):
        o.changed(self._instance)

    async def aadd(self, *objects, **kwargs):
        self.add(*objects)

    async def aremove(self, *objects, **kwargs):
        self.remove(*objects)

    async def aset(self, objects, **kwargs):
        self.set(objects)

    async def aclear(self, **kwargs):
        self.clear()

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return getattr(self._start(), name)


class Manager(BaseManager):
    pass


class EmptyManager(Manager):
    def get_queryset(self):
        return super().get_queryset().none()


def related_manager(instance, name, model):
    """`customer.orders`: the default manager of the model, limited to one object's."""
    known = getattr(model, '_default_manager', None)
    manager = o.like(known) if isinstance(known, BaseManager) else Manager()
    manager.model = model
    manager._instance = instance
    manager._relation = name
    return manager
