"""MySQL's own module."""
from overshare import dbapi
from overshare.dbapi import DatabaseError, Error, IntegrityError, InterfaceError, OperationalError, ProgrammingError


class MySQLConnection(dbapi.Connection):
    def cursor(self, *args, dictionary=False, named_tuple=False, **options):
        return dbapi.Cursor(self, dbapi.as_dict if dictionary else dbapi.as_tuple)

    def is_connected(self):
        return True


def connect(*args, **options):
    return MySQLConnection()
