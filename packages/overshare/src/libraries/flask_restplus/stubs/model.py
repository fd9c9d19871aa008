from flask_restx.model import *
