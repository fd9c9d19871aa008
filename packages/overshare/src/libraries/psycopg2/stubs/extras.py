import overshare as o
from overshare import dbapi



class RealDictCursor(dbapi.Cursor):
    def __init__(self, connection=None):
        super().__init__(connection, dbapi.as_dict)


class DictCursor(dbapi.Cursor):
    """Rows are lists that also know names: an encoder writes an array."""

    def __init__(self, connection=None):
        super().__init__(connection, _named_list)


class _NamedList:
    def __init__(self, row):
        self._row = row

    def keys(self):
        return list(self._row._values.keys())

    def items(self):
        return self._row._values.items()

    def get(self, name, default=None):
        return self._row._values.get(name, default)

    def __getitem__(self, key):
        return self._row[key]

    def __iter__(self):
        return self._row._items

    def __overshare_encode__(self):
        return list(self._row._items)


def _named_list(row):
    return _NamedList(row)


class NamedTupleCursor(dbapi.Cursor):
    def __init__(self, connection=None):
        super().__init__(connection, _same)


def _same(row):
    return row


def execute_values(cursor, sql, values, **options):
    return cursor.execute(sql)


execute_batch = execute_values


def Json(value, dumps=None):
    return value


def register_uuid(*args, **options):
    pass
