"""MySQL. A cursor class decides what rows are."""
from overshare import dbapi
from overshare.dbapi import DatabaseError, Error, IntegrityError, InterfaceError, OperationalError, ProgrammingError
from pymysql import cursors


class Connection(dbapi.Connection):
    def __init__(self, cursorclass=None):
        self.cursorclass = cursorclass

    def cursor(self, cursor=None, **options):
        made = cursor or self.cursorclass or cursors.Cursor
        return made(self)


def connect(*args, cursorclass=None, **options):
    return Connection(cursorclass)


Connect = connect


def install_as_MySQLdb():
    pass
