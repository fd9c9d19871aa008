"""PostgreSQL, the newer module. A row factory decides what rows are."""
from overshare import dbapi
from overshare.dbapi import DatabaseError, Error, IntegrityError, InterfaceError, OperationalError, ProgrammingError


class Connection(dbapi.Connection):
    def __init__(self, row_factory=None):
        self.row_factory = row_factory

    def cursor(self, *args, row_factory=None, **options):
        return dbapi.Cursor(self, row_factory or self.row_factory or dbapi.as_tuple)

    def execute(self, sql, params=None, **options):
        return self.cursor().execute(sql, params)

    @classmethod
    def connect(cls, *args, row_factory=None, **options):
        return cls(row_factory)


def connect(*args, row_factory=None, **options):
    return Connection(row_factory)
