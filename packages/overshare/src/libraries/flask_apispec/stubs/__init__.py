"""Schemas as decorators of views: what the request brings comes in as arguments, what is returned goes out through a schema."""
import functools

import overshare as o
from flask import jsonify
from flask.responses import Response
from flask.views import MethodView
from webargs.flaskparser import use_kwargs as _use_kwargs


def use_kwargs(args, locations=None, location=None, inherit=None, apply=None, **options):
    if apply is False:
        return _same
    return _use_kwargs(args, location=locations[0] if locations else location)


def marshal_with(schema, code='default', description='', inherit=None, apply=None):
    if apply is False or schema is None:
        return _same
    made = schema() if isinstance(schema, type) else schema

    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return o.each(function(*args, **kwargs), lambda one: _marshalled(made, one))
        return wrapper
    return decorator


def _marshalled(schema, rv):
    """A response is given as it is; of a tuple only the first part goes through the schema."""
    if isinstance(rv, Response):
        return rv
    if isinstance(rv, tuple):
        return (_dumped(schema, rv[0]),) + tuple(rv[1:])
    return _dumped(schema, rv)


def _dumped(schema, value):
    found = schema.dump(value)
    return jsonify(getattr(found, 'data', found) if not isinstance(found, (dict, list)) else found)


def _same(function):
    return function


def doc(*args, **kwargs):
    return _same


def wrap_with(wrapper):
    return _same


class MethodResource(MethodView):
    pass


class ResourceMeta(type):
    pass


class Ref:
    def __init__(self, key):
        self.key = key


class FlaskApiSpec:
    """Serves the document that describes the API; adds no route of the project's own."""

    def __init__(self, app=None, document_options=True):
        pass

    def init_app(self, app):
        pass

    def register(self, target, endpoint=None, blueprint=None, **options):
        pass

    def register_existing_resources(self):
        pass
