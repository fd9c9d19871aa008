from overshare import dbapi


class Cursor(dbapi.Cursor):
    pass


class DictCursor(dbapi.Cursor):
    def __init__(self, connection=None):
        super().__init__(connection, dbapi.as_dict)


SSCursor = Cursor
SSDictCursor = DictCursor
