"""A group of resources with its models, decorators and error handlers."""
import overshare as o
from flask.globals import request
from flask_restx.errors import abort
from flask_restx.marshalling import marshal, marshal_with, marshal_with_field
from flask_restx.model import Model, SchemaModel
from flask_restx.reqparse import RequestParser


def _documented(subject):
    return subject


class Namespace:
    def __init__(self, name, description=None, path=None, decorators=None, validate=None, authorizations=None, ordered=False, **kwargs):
        self.name = name
        self.description = description
        self._path = path
        self.decorators = decorators or []
        self.models = {}
        self.resources = []
        self.error_handlers = []
        self.apis = []

    @property
    def path(self):
        return (self._path or '/' + self.name).rstrip('/')

    def add_resource(self, resource, *urls, **kwargs):
        self.resources.append((resource, urls, kwargs))
        for api in self.apis:
            api.register_resource(self, resource, urls, kwargs)

    def route(self, *urls, **kwargs):
        def decorator(cls):
            kwargs.pop('doc', None)
            self.add_resource(cls, *urls, **kwargs)
            return cls
        return decorator

    def doc(self, shortcut=None, **kwargs):
        """Documents, and filters nothing; like `response`, `param` and the others."""
        return _documented

    response = param = header = produces = doc

    def hide(self, function):
        return function

    deprecated = hide

    def vendor(self, *args, **kwargs):
        return _documented

    def expect(self, *inputs, **kwargs):
        """Checks what comes in, where it is told to: keys that the model does not name pass, unless it is strict."""
        strict = [one for one in inputs if isinstance(one, Model) and one._strict]

        def decorator(function):
            if not kwargs.get('validate') or not strict or isinstance(function, type):
                return function

            def wrapper(*args, **named):
                request._json = {key: o.incoming('body', key) for key in strict[0]}
                return function(*args, **named)
            return wrapper
        return decorator

    def marshal_with(self, fields, as_list=False, code=200, description=None, **kwargs):
        return marshal_with(fields, **kwargs)

    def marshal_list_with(self, fields, **kwargs):
        return self.marshal_with(fields, True, **kwargs)

    def marshal(self, *args, **kwargs):
        return marshal(*args, **kwargs)

    def as_list(self, field):
        return [field]

    def parser(self):
        return RequestParser()

    def model(self, name=None, model=None, *args, **kwargs):
        return self.add_model(name, Model(name, model or {}, **kwargs))

    def schema_model(self, name=None, schema=None, *args, **kwargs):
        return self.add_model(name, SchemaModel(name, schema))

    def clone(self, name, *specs):
        return self.add_model(name, Model(name, *specs))

    inherit = clone

    def extend(self, name, parent, fields):
        parents = parent if isinstance(parent, list) else [parent]
        return self.add_model(name, Model(name, *parents, fields))

    def add_model(self, name, definition):
        self.models[name] = definition
        return definition

    def errorhandler(self, exception):
        def decorator(function):
            self.error_handlers.append((exception, function))
            return function
        if isinstance(exception, type):
            return decorator
        self.error_handlers.append((Exception, exception))
        return exception

    def abort(self, *args, **kwargs):
        abort(*args, **kwargs)

    @property
    def payload(self):
        return request.get_json()
