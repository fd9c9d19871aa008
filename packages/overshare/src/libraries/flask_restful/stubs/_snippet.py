"""What an undefined name most likely is in a piece of code that uses Flask-RESTful."""
from flask_restful import Api, Resource, fields, marshal, marshal_with, reqparse
from flask import Flask

fresh = {'api': lambda: Api(Flask('api'))}
