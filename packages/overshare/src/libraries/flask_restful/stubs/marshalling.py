"""Objects into dicts, by declared fields."""
import overshare as o
from flask.responses import Response
from overshare.query import Related


def get_value(key, obj, default=None):
    """A dotted name, or a function of the object."""
    if callable(key):
        return key(obj)
    if isinstance(obj, Response):
        return default
    value = obj
    for part in key.split('.'):
        value = o.member(value, part, default)
    return value


def make(field):
    return field() if isinstance(field, type) else field


def is_listed(data):
    return not o.is_plain(data) and isinstance(data, (list, tuple, Related))


def marshal(data, fields, envelope=None):
    fields = make(fields)
    if is_listed(data):
        made = [_one(item, fields) for item in data]
    else:
        made = _one(data, fields)
    return {envelope: made} if envelope else made


def _one(data, fields):
    made = {}
    for key, field in fields.items():
        value = marshal(data, field) if isinstance(field, dict) else make(field).output(key, data)
        o.put(made, key, value, fields)
    return made


def unpack(value):
    """What a method returns: data, status and headers."""
    if not isinstance(value, tuple):
        return value, 200, {}
    if len(value) == 3:
        return value
    if len(value) == 2:
        data, code = value
        return data, code, {}
    return value, 200, {}


class marshal_with:
    def __init__(self, fields, envelope=None):
        self.fields = fields
        self.envelope = envelope

    def __call__(self, function):
        def wrapper(*args, **kwargs):
            return o.each(function(*args, **kwargs), self._marshalled)
        wrapper.__name__ = getattr(function, '__name__', 'wrapper')
        return wrapper

    def _marshalled(self, found):
        if isinstance(found, tuple):
            data, code, headers = unpack(found)
            return marshal(data, self.fields, self.envelope), code, headers
        return marshal(found, self.fields, self.envelope)


class marshal_with_field:
    def __init__(self, field):
        self.field = make(field)

    def __call__(self, function):
        def wrapper(*args, **kwargs):
            return o.each(function(*args, **kwargs), self._marshalled)
        wrapper.__name__ = getattr(function, '__name__', 'wrapper')
        return wrapper

    def _marshalled(self, found):
        if isinstance(found, tuple):
            data, code, headers = unpack(found)
            return self.field.format(data), code, headers
        return self.field.format(found)
