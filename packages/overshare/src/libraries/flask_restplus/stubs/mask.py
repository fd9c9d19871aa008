from flask_restx.mask import *
