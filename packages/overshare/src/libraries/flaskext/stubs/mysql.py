"""Flask-MySQL."""
import pymysql


class MySQL:
    def __init__(self, app=None, *args, cursorclass=None, **options):
        self._cursorclass = cursorclass

    def init_app(self, app):
        pass

    def connect(self):
        return pymysql.connect(cursorclass=self._cursorclass)

    def get_db(self):
        return self.connect()
