import overshare as o
from overshare.query import Row
from sqlalchemy.exc import NoResultFound
from sqlalchemy.loading import loading
from sqlalchemy.sql import Select, columns_of


class KeyedTuple(Row):
    """A row of `session.query(...)` before SQLAlchemy 1.4: a tuple with names."""

    def keys(self):
        return list(self._values.keys())

    def __getitem__(self, key):
        if isinstance(key, str):
            o.crash(
                self._values, sink='dict', error='TypeError: tuple indices must be integers or slices, not str',
                leaks_if='SQLAlchemy is 1.4, or the row is written by _asdict()',
            )
        return self._items[key]

    def __overshare_encode__(self):
        return list(self._items)


def _keyed(row):
    if o.at_least('sqlalchemy', '1.4') or not isinstance(row, Row):
        return row
    return KeyedTuple(row._values, row._items)


def _one(q):
    return _keyed(o.one(q))


def _rows(q):
    return [_keyed(row) for row in o.rows(q)]


class Query:
    """`session.query(...)` and `Model.query`. Keeps what the core knows of it in `_q`."""

    def __init__(self, *entities, session=None, _q=None):
        self._q = _q if _q is not None else o.select(*columns_of(entities))

    def _with(self, q):
        made = o.like(self)
        made._q = q
        return made

    def filter(self, *criteria):
        return self._with(o.where(self._q, *criteria))

    where = filter

    def filter_by(self, **named):
        if o.named_by_request(named):
            o.effect('chooses-filter', 'filter_by', named, weakness='any-column')
        return self._with(o.where(self._q, **named))

    def get(self, ident):
        return _one(o.where_key(self._q, ident))

    def get_or_404(self, ident, description=None):
        return _found(self.get(ident))

    def first(self):
        return _one(self._q)

    def one_or_none(self):
        return _one(self._q)

    def one(self):
        found = _one(self._q)
        if found is None:
            raise NoResultFound()
        return found

    def first_or_404(self, description=None):
        return _found(self.first())

    def one_or_404(self, description=None):
        return _found(self.first())

    def scalar(self):
        return _first_value(_one(self._q))

    scalar_one = scalar_one_or_none = scalar

    def all(self):
        return _rows(self._q)

    def __iter__(self):
        return _rows(self._q)

    def yield_per(self, count):
        return self

    def __getitem__(self, index):
        return _rows(o.limited(self._q, index))[0] if isinstance(index, int) else _rows(self._q)

    def count(self):
        return o.unknown('int')

    def exists(self):
        return o.criterion(None, 'exists', self._q)

    def limit(self, count):
        return self._with(o.limited(self._q, count))

    def offset(self, count):
        return self

    slice = limit

    def with_entities(self, *entities):
        return self._with(o.with_entities(self._q, *columns_of(entities)))

    add_columns = add_entity = add_column = lambda self, *entities: self._with(o.with_entities(self._q, *o.entities_of(self._q), *columns_of(entities)))

    def join(self, target, *conditions, **options):
        return self._with(o.where(self._q, *conditions))

    outerjoin = join

    def options(self, *options):
        return self._with(loading(self._q, options))

    def order_by(self, *expressions, **options):
        return self

    group_by = having = distinct = populate_existing = enable_eagerloads = execution_options = order_by
    with_for_update = with_hint = params = correlate = autoflush = select_from = reset_joinpoint = from_self = order_by
    with_session = enable_assertions = prefix_with = order_by

    def union(self, *others):
        return self

    union_all = intersect = except_ = union

    def subquery(self, *args, **kwargs):
        return _Subquery(self._q)

    def alias(self, *args):
        return self.subquery()

    cte = as_scalar = scalar_subquery = label = alias

    def delete(self, synchronize_session=None):
        o.deleted(self._q)
        return o.unknown('int')

    def update(self, values, synchronize_session=None, **kwargs):
        o.updated(self._q, o.by_name(values))
        return o.unknown('int')

    def paginate(self, page=None, per_page=None, error_out=True, max_per_page=None, count=True):
        from flask_sqlalchemy.pagination import paginate
        return paginate(self._q, per_page, max_per_page)


class RelatedQuery(Query):
    """A relation that is a query itself: `lazy='dynamic'`."""

    def select(self):
        return Select(_q=self._q)

    def append(self, item):
        o.stored(item)

    add = append

    def extend(self, items):
        for item in items:
            o.stored(item)

    add_all = extend

    def remove(self, item):
        pass

    def __contains__(self, item):
        return item in self._q


class _Subquery:
    def __init__(self, q):
        self._q = q

    @property
    def c(self):
        return o.opaque('the columns of a subquery')

    columns = c

    def __getattr__(self, name):
        return o.opaque('a part of a subquery')


def _found(found):
    if found is None:
        from werkzeug.exceptions import NotFound
        raise NotFound()
    return found


def _first_value(row):
    if row is None or o.is_row(row):
        return row
    return row[0]
