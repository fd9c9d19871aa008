from flask_restx.reqparse import *
