"""Arguments of a request, declared by Marshmallow fields or a schema."""
import overshare as o
from flask.globals import request
from marshmallow.schema import Schema

PARTS = {
    'json': 'body', 'form': 'body', 'json_or_form': 'body', 'query': 'query', 'querystring': 'query', 'headers': 'header',
    'cookies': 'cookie', 'files': 'file', 'view_args': 'path', 'path': 'path',
}


class _Brought:
    """One part of the request under the names that a schema asks for."""

    def __init__(self, part):
        self._part = part

    def __getattr__(self, name):
        return o.incoming(self._part, name)

    def items(self):
        return [(o.incoming(self._part, '*', 'str'), o.incoming(self._part, '*'))]


class Parser:
    DEFAULT_LOCATION = 'json'

    def __init__(self, location=None, unknown=None, error_handler=None, schema_class=None):
        self.location = location or self.DEFAULT_LOCATION

    def parse(self, argmap, req=None, location=None, unknown=None, validate=None, error_status_code=None, error_headers=None, **kwargs):
        locations = kwargs.get('locations')
        where = locations[0] if locations else location or self.location
        schema = self._schema(argmap)
        data = _Brought(PARTS.get(where, 'body'))
        found = schema._read([data] if schema.many else data, schema.many)
        return found

    def _schema(self, argmap):
        if isinstance(argmap, Schema):
            return argmap
        if isinstance(argmap, dict):
            return Schema.from_dict(argmap)()
        made = argmap() if isinstance(argmap, type) else argmap(request)
        return made

    def use_args(self, argmap, req=None, location=None, unknown=None, as_kwargs=False, validate=None, **options):
        def decorator(function):
            def wrapper(*args, **kwargs):
                found = self.parse(argmap, location=location, **options)
                if as_kwargs:
                    kwargs.update(found)
                    return function(*args, **kwargs)
                return function(*(args + (found,)), **kwargs)
            wrapper.__name__ = getattr(function, '__name__', 'wrapper')
            return wrapper
        return decorator

    def use_kwargs(self, argmap, req=None, location=None, unknown=None, validate=None, **options):
        return self.use_args(argmap, location=location, as_kwargs=True, **options)

    def error_handler(self, function):
        return function

    def location_loader(self, name):
        return lambda function: function


class ValidationError(Exception):
    pass
