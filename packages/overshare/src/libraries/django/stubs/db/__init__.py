"""The database below the models."""
from django.db.utils import (
    DatabaseError, DataError, Error, IntegrityError, InterfaceError, InternalError, NotSupportedError, OperationalError,
    ProgrammingError,
)
import overshare as o
from overshare.dbapi import Connection

DEFAULT_DB_ALIAS = 'default'
DJANGO_VERSION_PICKLE_KEY = '_django_version'
connection = Connection()
router = o.opaque('a database router')


class _Connections:
    """`connections['default']`."""

    def __getitem__(self, alias):
        return connection

    def __iter__(self):
        return ['default']

    def all(self):
        return [connection]

    def close_all(self):
        pass


connections = _Connections()


def close_old_connections(**kwargs):
    pass


reset_queries = close_old_connections
