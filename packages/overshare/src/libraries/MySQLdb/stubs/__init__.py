"""MySQL, through the C library: the same interface."""
from pymysql import *
from MySQLdb import cursors
