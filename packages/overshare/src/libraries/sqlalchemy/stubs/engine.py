import overshare as o
from overshare.query import Row
from sqlalchemy.exc import NoResultFound


class Result:
    """What `execute` gives: rows, each a tuple with names."""

    def __init__(self, q, text=None, params=None):
        self._q = q
        self._text = text
        self._params = params
        self._returned = [] if text is None else o.sql_executed(text, params)

    def _rows(self):
        if self._returned:
            return self._returned
        if self._text is not None:
            return [_proxied(row) for row in o.sql_rows(self._text, self._params)]
        return [_proxied(_as_row(row)) for row in o.rows(self._q)]

    def _one(self):
        if self._returned:
            return self._returned[0]
        if self._text is not None:
            return _proxied(o.sql_one(self._text, self._params))
        found = o.one(self._q)
        return None if found is None else _proxied(_as_row(found))

    def all(self):
        return self._rows()

    fetchall = all

    def fetchmany(self, size=None):
        return self._rows()

    def __iter__(self):
        return self._rows()

    def first(self):
        return self._one()

    fetchone = one_or_none = first

    def one(self):
        found = self._one()
        if found is None:
            raise NoResultFound()
        return found

    def scalars(self, index=0):
        return ScalarResult(self)

    def scalar(self):
        found = self._one()
        return None if found is None else found[0]

    scalar_one_or_none = scalar

    def scalar_one(self):
        return self.one()[0]

    def mappings(self):
        return MappingResult(self)

    def unique(self, *args):
        return self

    def keys(self):
        return o.opaque('the names of the columns')

    def tuples(self):
        return self

    columns = partitions = yield_per = execution_options = freeze = unique

    @property
    def rowcount(self):
        return o.unknown('int')

    lastrowid = inserted_primary_key = rowcount

    def close(self):
        pass

    @property
    def description(self):
        return o.opaque('the columns of a result')


class ScalarResult:
    def __init__(self, result):
        self._result = result

    def all(self):
        return [row[0] for row in self._result._rows()]

    fetchall = all

    def __iter__(self):
        return self.all()

    def first(self):
        found = self._result._one()
        return None if found is None else found[0]

    one_or_none = first

    def one(self):
        return self._result.one()[0]

    def unique(self, *args):
        return self


class MappingResult:
    def __init__(self, result):
        self._result = result

    def all(self):
        return [row._mapping for row in self._result._rows()]

    fetchall = all

    def __iter__(self):
        return self.all()

    def first(self):
        found = self._result._one()
        return None if found is None else found._mapping

    one_or_none = fetchone = first

    def one(self):
        return self._result.one()._mapping

    def unique(self, *args):
        return self


class RowProxy(Row):
    """A row of a statement before SQLAlchemy 1.4: a mapping as well."""

    def items(self):
        return list(self._values.items())

    def values(self):
        return list(self._values.values())

    def has_key(self, name):
        return name in self._values


def _proxied(row):
    if o.at_least('sqlalchemy', '1.4') or not isinstance(row, Row):
        return row
    return RowProxy(row._values, row._items)


def _as_row(value):
    """`execute(select(Model))` gives rows of one object."""
    if isinstance(value, Row):
        return value
    return Row({type(value).__name__: value})


def run(statement, params=None, **named):
    """Runs a statement: text, `select`, `update`, `delete`, `insert`."""
    values = params if params is not None else named
    if o.is_text(statement):
        return Result(None, statement, values)
    text = getattr(statement, '_sql', None)
    if text is not None:
        return Result(None, text, statement._bound or values)
    return statement._run() if hasattr(statement, '_run') else Result(o.opaque('a statement'))


class Engine:
    def connect(self):
        return Connection()

    begin = raw_connection = connect

    def execute(self, statement, *params, **named):
        return run(statement, *params, **named)

    def dispose(self):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of an engine')


class Connection:
    def execute(self, statement, *params, **named):
        return run(statement, *params, **named)

    exec_driver_sql = execute

    def scalar(self, statement, *params, **named):
        return run(statement, *params, **named).scalar()

    def scalars(self, statement, *params, **named):
        return run(statement, *params, **named).scalars()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def commit(self):
        pass

    rollback = close = begin = commit

    def __getattr__(self, name):
        return o.opaque('a part of a connection')


def create_engine(*args, **kwargs):
    return Engine()
