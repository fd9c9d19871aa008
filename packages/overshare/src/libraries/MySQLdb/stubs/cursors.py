from pymysql.cursors import *
