"""Types of arguments, as in Flask-RESTful."""
from flask_restful.inputs import *
