"""Parsers of arguments, as in Flask-RESTful; arguments are looked for in the query and the body."""
from flask_restful.reqparse import Argument, Namespace, RequestParser

ParseResult = Namespace
