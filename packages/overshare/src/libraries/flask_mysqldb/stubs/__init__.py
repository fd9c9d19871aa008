"""A connection for each request; the application's configuration names the cursor class."""
import overshare as o
import pymysql
from pymysql import cursors


class MySQL:
    def __init__(self, app=None):
        self.app = app

    def init_app(self, app):
        self.app = app

    @property
    def connection(self):
        name = self.app.config.get('MYSQL_CURSORCLASS') if self.app is not None else None
        return pymysql.connect(cursorclass=cursors.DictCursor if name == 'DictCursor' else None)

    connect = connection
