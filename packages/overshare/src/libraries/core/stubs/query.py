"""The neutral core below the ORMs: conditions, columns as expressions, rows."""
import overshare as o


class Criterion:
    """A condition on columns."""

    def __and__(self, other):
        return o.criteria('and', self, other)

    def __or__(self, other):
        return o.criteria('or', self, other)

    def __invert__(self):
        return o.criteria('not', self)

    def self_group(self, *args):
        return self

    def label(self, name):
        return self


class Selection:
    """A query, as the core sees it. ORMs keep one inside their own query objects."""


class ColumnRef:
    """A column or relation of a model as an expression: `Order.user_id`."""

    def __eq__(self, other):
        return o.criterion(self, '==', other)

    def __ne__(self, other):
        return o.criterion(self, '!=', other)

    def __lt__(self, other):
        return o.criterion(self, '<', other)

    def __le__(self, other):
        return o.criterion(self, '<=', other)

    def __gt__(self, other):
        return o.criterion(self, '>', other)

    def __ge__(self, other):
        return o.criterion(self, '>=', other)

    def is_(self, other):
        return o.criterion(self, 'is', other)

    def is_not(self, other):
        return o.criterion(self, '!=', other)

    isnot = is_not

    def in_(self, values):
        return o.criterion(self, 'in', _subject(values))

    def not_in(self, values):
        return o.criterion(self, 'not in', values)

    notin_ = not_in

    def like(self, pattern, **options):
        return o.criterion(self, 'like', pattern)

    ilike = notlike = not_like = contains_text = startswith = endswith = match = regexp_match = icontains = istartswith = like

    def contains(self, other, **options):
        return o.criterion(self, 'contains', other)

    def any(self, *criteria, **named):
        return o.criteria('and', *criteria, *o.related_criteria(self, **named))

    has = any

    @property
    def key(self):
        return o.attribute_name(self)

    @property
    def name(self):
        return o.stored_name(self)

    @property
    def type(self):
        return o.opaque('the type of a column')

    def between(self, low, high):
        return o.criterion(self, 'between', low)

    def label(self, name):
        copy = o.same_column(self)
        copy._label = name
        return copy

    def desc(self):
        return self

    asc = nullsfirst = nullslast = nulls_first = nulls_last = distinct = desc

    def cast(self, type_):
        return self

    op = concat = collate = over = cast

    def and_(self, *criteria):
        return self

    def of_type(self, cls):
        return self

    def __neg__(self):
        return self

    def __add__(self, other):
        return Expression(None, (self, other))

    __radd__ = __sub__ = __rsub__ = __mul__ = __truediv__ = __mod__ = __add__


class TableColumn(ColumnRef):
    """A column as its table has it: it goes by its stored name."""

    @property
    def key(self):
        return self.name

    def __getattr__(self, name):
        return o.column_facts(o.model_of(self), o.attribute_name(self)).get(name)


class Expression:
    """A value that the store makes of columns: `func.lower(User.email)`, `User.first + User.last`."""

    def __init__(self, label, parts, type='unknown'):
        if label is not None:
            self._label = label
        self._parts = parts
        self._type = type

    def label(self, name):
        return Expression(name, self._parts, self._type)

    def __add__(self, other):
        return Expression(None, (self, other))

    __radd__ = __sub__ = __rsub__ = __mul__ = __truediv__ = __mod__ = __add__

    def __eq__(self, other):
        return o.criterion(None, '==', other)

    __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __eq__

    def __getattr__(self, name):
        return lambda *args, **kwargs: self


def _subject(values):
    """The query inside an ORM's query object, where there is one."""
    return getattr(values, '_q', values)


class Row:
    """One result with several columns: by position, by name."""

    def __init__(self, values, items=None):
        self._values = values
        # by position: two columns of one name are two items, and one entry
        self._items = tuple(values.values()) if items is None else items

    def _asdict(self):
        return dict(self._values)

    @property
    def _mapping(self):
        return RowMapping(self._values)

    @property
    def _fields(self):
        return tuple(self._values.keys())

    def keys(self):
        """By this `dict(row)` takes a row for a mapping: it was one before SQLAlchemy 2."""
        if o.at_least('sqlalchemy', '2.0'):
            o.crash(
                self._values, sink='dict',
                error='TypeError: cannot convert dictionary update sequence element #0 to a sequence',
                leaks_if='SQLAlchemy is older than 2.0, or the row is written by _asdict() or _mapping',
            )
        return list(self._values.keys())

    def __getattr__(self, name):
        if name in ('items', 'values') and not o.at_least('sqlalchemy', '1.4'):
            return getattr(self._values, name)
        return self._values[name]

    def __getitem__(self, key):
        if isinstance(key, str):
            return self._values[key]
        return self._items[key]

    def __iter__(self):
        return self._items

    def __len__(self):
        return len(self._items)

    def _tuple(self):
        return self._items

    tuple = _tuple


class RowMapping(dict):
    """`Row._mapping`: reads as a dict, and is none to an encoder."""

    _unwritable = True

    def __init__(self, values):
        for key, value in values.items():
            self[key] = value


class Related:
    """The objects behind a to-many relation of an object."""

    def __iter__(self):
        return o.rows(o.as_query(self))

    def __len__(self):
        return o.unknown('int')

    def __getitem__(self, index):
        return o.rows(o.as_query(self))[0]

    def append(self, item):
        o.stored(item)

    def remove(self, item):
        pass

    extend = append

    def all(self):
        return o.rows(o.as_query(self))

    def __overshare_encode__(self):
        return o.rows(o.as_query(self))
