import overshare as o
from sqlalchemy.loading import loading
from overshare.query import Criterion, ColumnRef, Expression


class FromClause:
    """What rows come from and is no class: a table, a subquery. Has its columns in `columns`."""


def columns_of(entities):
    """Entities of a query, with the columns of tables in their place."""
    return [entity.columns.values() if isinstance(entity, FromClause) else entity for entity in entities]


class TextClause:
    def __init__(self, text, bound=None):
        self._sql = text
        self._bound = bound

    def bindparams(self, *args, **named):
        return TextClause(self._sql, named)

    def columns(self, *args, **types):
        return self


def text(text, *args, **kwargs):
    return TextClause(text)


class Select:
    """`select(...)` of 2.0 style: a query without a session."""

    inherit_cache = True

    def __init__(self, *entities, _q=None):
        self._q = _q if _q is not None else o.select(*columns_of(entities))

    def _with(self, q):
        return Select(_q=q)

    def where(self, *criteria):
        return self._with(o.where(self._q, *criteria))

    filter = where

    def filter_by(self, **named):
        return self._with(o.where(self._q, **named))

    def limit(self, count):
        return self._with(o.limited(self._q, count))

    fetch = limit

    def offset(self, count):
        return self

    def join(self, target, *conditions, **options):
        return self._with(o.where(self._q, *conditions))

    outerjoin = join_from = join

    def options(self, *options):
        return self._with(loading(self._q, options))

    def order_by(self, *expressions, **options):
        return self

    group_by = having = distinct = execution_options = with_for_update = correlate = select_from = prefix_with = order_by
    with_hint = params = order_by

    def with_only_columns(self, *columns):
        return self._with(o.with_entities(self._q, *columns_of(columns)))

    def add_columns(self, *columns):
        return self._with(o.with_entities(self._q, *o.entities_of(self._q), *columns_of(columns)))

    def union(self, *others):
        return self

    union_all = intersect = except_ = union

    def subquery(self, *args):
        from sqlalchemy.orm.query import _Subquery
        return _Subquery(self._q)

    alias = cte = scalar_subquery = as_scalar = lateral = subquery

    def exists(self):
        return o.criterion(None, 'exists', self._q)

    def label(self, name):
        return self

    def _run(self):
        from sqlalchemy.engine import Result
        return Result(self._q)


def select(*entities, **kwargs):
    return Select(*entities)


class Update:
    def __init__(self, entity, _q=None, _values=None):
        self._q = _q if _q is not None else o.select(entity)
        self._values = _values

    def where(self, *criteria):
        return Update(None, o.where(self._q, *criteria), self._values)

    filter = where

    def filter_by(self, **named):
        return Update(None, o.where(self._q, **named), self._values)

    def values(self, *args, **kwargs):
        return Update(None, self._q, args[0] if args else kwargs)

    def returning(self, *args):
        return self

    execution_options = returning

    def _run(self):
        from sqlalchemy.engine import Result
        o.updated(self._q, o.by_name(self._values))
        return Result(self._q)


class Delete(Update):
    def where(self, *criteria):
        return Delete(None, o.where(self._q, *criteria))

    filter = where

    def _run(self):
        from sqlalchemy.engine import Result
        o.deleted(self._q)
        return Result(self._q)


class Insert:
    def __init__(self, entity):
        self._entity = entity

    def values(self, *args, **kwargs):
        o.open_write(self._entity, args[0] if args else kwargs)
        return self

    def returning(self, *args):
        return self

    on_conflict_do_nothing = on_conflict_do_update = from_select = returning

    def _run(self):
        from sqlalchemy.engine import Result
        return Result(o.select(self._entity))


def update(entity):
    return Update(entity)


def delete(entity):
    return Delete(entity)


def insert(entity):
    return Insert(entity)


def and_(*criteria):
    return o.criteria('and', *criteria)


def or_(*criteria):
    return o.criteria('or', *criteria)


def not_(criterion):
    return o.criteria('not', criterion)


def exists(*args, **kwargs):
    return Select(*args)


_KEEPING = ('lower', 'upper', 'trim', 'coalesce', 'ltrim', 'rtrim')


class _Function:
    """`func.anything(column)`: a value made from its arguments."""

    def __getattr__(self, name):
        def function(*args, **kwargs):
            if name == 'count':
                return Expression('count_1', (), 'int')
            if name in _KEEPING and args and isinstance(args[0], ColumnRef):
                return args[0].label(name + '_1')
            return Expression(name + '_1', args)
        return function


func = _Function()


def _expression(*args, **kwargs):
    return Expression(None, args)


case = cast = extract = literal = literal_column = bindparam = type_coerce = tuple_ = column = table = values = any_ = all_ = _expression


def desc(value):
    return value


asc = distinct = nulls_last = nulls_first = nullslast = nullsfirst = lateral = desc


def between(value, low, high):
    return o.criterion(value, 'between', low)


def true():
    return Criterion()


false = null = true


def union(*selects):
    return selects[0]


union_all = intersect = except_ = union


def join(left, right, *args, **kwargs):
    return left


outerjoin = join


class expression:
    pass


class functions:
    pass
