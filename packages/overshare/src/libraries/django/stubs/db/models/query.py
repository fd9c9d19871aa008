"""Querysets: each wraps a query of the core and says in which shape its rows come."""
import overshare as o


def _as_dict(row):
    return dict(row._values)


def _as_tuple(row):
    return row._items


def _alone(row):
    return row._items[0]


class QuerySet:
    _shape = None
    _annotations = {}
    _attached = {}
    model = None
    _db = None
    _result_cache = None
    _prefetch_done = False
    _hints = {}
    ordered = True
    query = o.opaque('the SQL of a query')

    def __init__(self, model=None, query=None, using=None, hints=None):
        self.model = model
        self._q = o.select(model)

    @classmethod
    def as_manager(cls):
        from django.db.models.manager import Manager
        return Manager.from_queryset(cls)()

    def _with(self, q):
        made = o.like(self)
        made._q = q
        return made

    def _clone(self):
        return self

    _chain = all = _clone

    # conditions

    def filter(self, *args, **kwargs):
        if o.named_by_request(kwargs):
            o.effect('chooses-filter', 'filter', kwargs, weakness='any-column')
        return self._with(o.lookup(self._q, *args, **kwargs))

    def exclude(self, *args, **kwargs):
        return self._with(o.lookup_not(self._q, *args, **kwargs))

    def complex_filter(self, condition):
        return self.filter(**condition) if isinstance(condition, dict) else self.filter(condition)

    def none(self):
        return self._with(o.nothing(self._q))

    def order_by(self, *names):
        for name in names:
            if o.chosen_by_request(name):
                o.effect('chooses-order', 'order_by', name, weakness='any-column')
        return self

    def distinct(self, *names):
        return self

    def select_related(self, *fields):
        return self

    reverse = select_for_update = using = distinct

    def prefetch_related(self, *lookups):
        attached = {one.to_attr: one for one in lookups if isinstance(one, Prefetch) and one.to_attr}
        if not attached:
            return self
        made = self._with(self._q)
        made._attached = {**self._attached, **attached}
        return made

    def dates(self, field_name, *args, **kwargs):
        return self.values_list(field_name, flat=True)

    datetimes = dates

    def only(self, *fields):
        return self._with(o.loading(self._q, 'only', *fields))

    def defer(self, *fields):
        return self if fields[:1] == (None,) else self._with(o.loading(self._q, 'defer', *fields))

    # shapes

    def annotate(self, *args, **kwargs):
        made = self._with(self._q)
        made._annotations = {**self._annotations, **o.annotations(self.model, self._annotations, *args, **kwargs)}
        if self._shape is None:
            return made
        return made._with(o.with_more(self._q, made._annotations, *args, **kwargs))

    def alias(self, *args, **kwargs):
        return self

    def extra(self, select=None, **kwargs):
        return self.annotate(**{name: o.opaque('an expression in SQL') for name in (select or {})})

    def values(self, *fields, **expressions):
        if not fields and not expressions and not o.knows_columns(self.model):
            made = self._with(self._q)
            made._shape = o.open_row
            return made
        for field in fields:
            if o.chosen_by_request(field):
                o.effect('chooses-columns', 'values', field, weakness='any-column')
        return self._shaped(_as_dict, fields, expressions)

    def values_list(self, *fields, flat=False, named=False):
        return self._shaped(_alone if flat else None if named else _as_tuple, fields, {})

    def _shaped(self, shape, fields, expressions):
        extra = {**self._annotations, **o.annotations(self.model, self._annotations, **expressions)}
        made = self._with(o.with_fields(self._q, extra, *fields, **expressions))
        made._shape = shape or _as_row
        return made

    # results

    def _finish(self, row):
        for name, value in self._annotations.items():
            setattr(row, name, o.annotation_value(row, value))
        for name, prefetch in self._attached.items():
            setattr(row, name, prefetch.of(row))
        return row

    def _one(self):
        found = o.one(self._q)
        if found is None:
            return None
        return self._finish(found) if self._shape is None else self._shape(found)

    def _rows(self):
        rows = o.rows(self._q)
        if self._shape is not None:
            return [self._shape(row) for row in rows]
        return [self._finish(row) for row in rows] if self._annotations or self._attached else rows

    def __iter__(self):
        return self._rows()

    def iterator(self, chunk_size=None):
        return self._rows()

    def __aiter__(self):
        return self._rows()

    aiterator = iterator

    def __len__(self):
        return o.count(self._q)

    def __bool__(self):
        return o.exists(self._q)

    def __contains__(self, item):
        if self._shape is _alone:
            # one stands for all
            return item == self._rows()[0]
        return item in self._q

    def __getitem__(self, index):
        if isinstance(index, tuple):
            return self._with(o.limited(self._q, index[1]))
        return self._rows()[0]

    def get(self, *args, **kwargs):
        found = self.filter(*args, **kwargs)._one()
        if found is None:
            raise self.model.DoesNotExist()
        return found

    def first(self):
        return self._one()

    last = first

    def latest(self, *fields):
        return self.get()

    earliest = latest

    def count(self):
        return o.count(self._q)

    def exists(self):
        return o.exists(self._q)

    def contains(self, obj):
        return obj in self

    def aggregate(self, *args, **kwargs):
        return o.aggregates(self._q, *args, **kwargs)

    def in_bulk(self, id_list=None, *, field_name='pk'):
        found = self if id_list is None else self.filter(pk__in=id_list)
        return {row.pk: row for row in found}

    def explain(self, *args, **kwargs):
        return o.unknown('str')

    # changes

    def create(self, **kwargs):
        made = self.model(**kwargs)
        made.save()
        return made

    def get_or_create(self, defaults=None, **kwargs):
        found = self.filter(**kwargs)._one()
        if found is None:
            return self.create(**{**kwargs, **(defaults or {})}), True
        return found, False

    def update_or_create(self, defaults=None, create_defaults=None, **kwargs):
        found = self.filter(**kwargs)._one()
        if found is None:
            return self.create(**{**kwargs, **(create_defaults or defaults or {})}), True
        for name, value in (defaults or {}).items():
            setattr(found, name, value)
        found.save()
        return found, False

    def bulk_create(self, objs, *args, **kwargs):
        for one in objs:
            o.stored(one)
        return objs

    def bulk_update(self, objs, fields, *args, **kwargs):
        return o.unknown('int')

    def update(self, **kwargs):
        o.updated(self._q, kwargs)
        return o.unknown('int')

    def delete(self):
        o.deleted(self._q)
        return o.unknown('int'), {}

    _raw_delete = delete

    # several querysets

    def union(self, *others, all=False):
        return self._with(o.either_query(self._q, *[one._q for one in others]))

    def intersection(self, *others):
        return self

    difference = intersection

    def __or__(self, other):
        return self.union(other)

    def __and__(self, other):
        return self._with(o.within(self._q, other._q))

    def raw(self, sql, params=(), translations=None, using=None):
        made = self._with(o.sql_query(sql, params, self.model))
        made._shape = None
        return made

    def as_sql(self, *args):
        return o.unknown('str')

    async def aget(self, *args, **kwargs):
        return self.get(*args, **kwargs)

    async def afirst(self):
        return self.first()

    async def alast(self):
        return self.first()

    async def alatest(self, *fields):
        return self.get()

    async def acount(self):
        return self.count()

    async def aexists(self):
        return self.exists()

    async def aaggregate(self, *args, **kwargs):
        return self.aggregate(*args, **kwargs)

    async def ain_bulk(self, *args, **kwargs):
        return self.in_bulk(*args, **kwargs)

    async def acreate(self, **kwargs):
        return self.create(**kwargs)

    async def aget_or_create(self, defaults=None, **kwargs):
        return self.get_or_create(defaults, **kwargs)

    async def aupdate_or_create(self, defaults=None, **kwargs):
        return self.update_or_create(defaults, **kwargs)

    async def abulk_create(self, objs, *args, **kwargs):
        return self.bulk_create(objs)

    async def aupdate(self, **kwargs):
        return self.update(**kwargs)

    async def adelete(self):
        return self.delete()

    async def acontains(self, obj):
        return obj in self


def _as_row(row):
    return row


class Prefetch:
    def __init__(self, lookup, queryset=None, to_attr=None):
        self.prefetch_to = self.prefetch_through = lookup
        self.queryset = queryset
        self.to_attr = to_attr

    def of(self, row):
        """What one object gets along: a list."""
        found = row
        for name in self.prefetch_through.split('__'):
            found = getattr(found, name)
        rows = found.all()
        return list(rows if self.queryset is None else rows._with(o.within(self.queryset._q, rows._q)))


def prefetch_related_objects(instances, *lookups):
    pass


async def aprefetch_related_objects(instances, *lookups):
    pass
