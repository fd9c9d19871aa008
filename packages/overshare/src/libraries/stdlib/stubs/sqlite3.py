"""SQLite. Rows are tuples, but for what `row_factory` makes of them."""
import overshare as o
from overshare import dbapi
from overshare.dbapi import DatabaseError, Error, IntegrityError, InterfaceError, OperationalError, ProgrammingError

PARSE_DECLTYPES = PARSE_COLNAMES = 0
version = sqlite_version = o.unknown('str')


class Row:
    """By position and by name; `dict(row)` works, and no encoder writes it."""

    def __init__(self, cursor, row):
        self._row = row

    def keys(self):
        return list(self._row._values.keys())

    def __getitem__(self, key):
        return self._row[key]

    def __iter__(self):
        return self._row._items

    def __len__(self):
        return len(self._row._items)


class Cursor(dbapi.Cursor):
    def __init__(self, connection):
        super().__init__(connection)
        self.row_factory = None
        self._shape = self._made

    def _made(self, row):
        factory = self.row_factory or self.connection.row_factory
        if factory is None:
            return row._items
        if factory is Row:
            return Row(self, row)
        return factory(self, row._items)


class Connection(dbapi.Connection):
    def __init__(self):
        self.row_factory = None
        self.text_factory = None

    def cursor(self, *args):
        return Cursor(self)

    def execute(self, sql, params=None):
        return Cursor(self).execute(sql, params)

    def executemany(self, sql, params):
        return Cursor(self).executemany(sql, params)

    def executescript(self, sql):
        return Cursor(self).execute(sql)


def connect(*args, **options):
    return Connection()


def register_adapter(*args):
    pass


register_converter = enable_callback_tracebacks = register_adapter
