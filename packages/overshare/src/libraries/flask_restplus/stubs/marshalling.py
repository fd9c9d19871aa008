from flask_restx.marshalling import *
