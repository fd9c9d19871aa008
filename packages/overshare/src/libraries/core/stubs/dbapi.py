"""What Python's database modules have in common: connections, cursors, rows (PEP 249)."""
import overshare as o


class Error(Exception):
    pass


class DatabaseError(Error): pass
class IntegrityError(DatabaseError): pass
class OperationalError(DatabaseError): pass
class ProgrammingError(DatabaseError): pass
class InterfaceError(Error): pass


def as_tuple(row):
    return row._items


def as_dict(row):
    return dict(row._values)


class Cursor:
    arraysize = 1

    def __init__(self, connection=None, shape=as_tuple):
        self.connection = connection
        self._shape = shape
        self._text = None
        self._params = None
        self._returned = []

    def execute(self, sql, params=None, *more):
        self._text = sql
        self._params = params
        self._returned = o.sql_executed(sql, params)
        return self

    def executemany(self, sql, params, *more):
        for one in params:
            self.execute(sql, one)
        return self

    def executescript(self, sql):
        return self.execute(sql)

    def callproc(self, name, params=()):
        return o.opaque('the result of a stored procedure')

    def fetchone(self):
        found = self._returned[0] if self._returned else o.sql_one(self._text, self._params)
        return o.each(found, self._shaped)

    def _shaped(self, row):
        return None if row is None else self._shape(row)

    def fetchall(self):
        found = self._returned or o.sql_rows(self._text, self._params)
        return [self._shape(row) for row in found]

    def fetchmany(self, size=None):
        return self.fetchall()

    def __iter__(self):
        return self.fetchall()

    @property
    def description(self):
        return [(name, None, None, None, None, None, None) for name in o.sql_labels(self._text, self._params)]

    @property
    def rowcount(self):
        return o.unknown('int')

    lastrowid = rownumber = rowcount

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of a cursor')


class Connection:
    def __init__(self, shape=as_tuple):
        self._shape = shape

    def cursor(self, *args, **options):
        return Cursor(self, self._shape)

    def commit(self):
        pass

    rollback = close = begin = ping = autocommit = commit

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of a connection')
