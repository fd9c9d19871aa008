from flask_restx.errors import *
