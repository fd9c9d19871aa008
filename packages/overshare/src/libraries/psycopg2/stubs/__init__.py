"""PostgreSQL. A cursor factory decides what rows are."""
import overshare as o
from overshare import dbapi
from overshare.dbapi import DatabaseError, Error, IntegrityError, InterfaceError, OperationalError, ProgrammingError


class connection(dbapi.Connection):
    def __init__(self, cursor_factory=None):
        self.cursor_factory = cursor_factory

    def cursor(self, name=None, cursor_factory=None, **options):
        factory = cursor_factory or self.cursor_factory
        return factory(self) if factory else dbapi.Cursor(self)


def connect(*args, cursor_factory=None, **options):
    return connection(cursor_factory)
