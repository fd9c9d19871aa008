from flask_restx.fields import *
