"""The library that Flask-RESTX continues."""
from flask_restx import *
from flask_restx import fields, inputs, reqparse, namespace, model, marshalling, errors, resource, mask
