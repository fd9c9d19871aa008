"""Objects into dicts, by models: what Flask-RESTful does, and masks, wildcards and left out Nones."""
import overshare as o
from flask_restful.marshalling import get_value, is_listed, make, unpack
from flask_restx.mask import Mask, keep
from flask_restx.wildcards import spread


def marshal(data, fields, envelope=None, skip_none=False, mask=None, ordered=False):
    fields = make(fields)
    if isinstance(fields, (list, tuple)):
        fields = fields[0]
    mask = mask or getattr(fields, '__mask__', None)
    if is_listed(data):
        made = [_one(item, fields, skip_none, mask) for item in data]
    else:
        made = _one(data, fields, skip_none, mask)
    return {envelope: made} if envelope else made


def _one(data, fields, skip_none, mask):
    from flask_restx.fields import Wildcard
    made = {}
    for key, field in fields.items():
        field = make(field)
        if isinstance(field, Wildcard):
            spread(made, key, field, data, fields)
            continue
        value = marshal(data, field, skip_none=skip_none) if isinstance(field, dict) else field.output(key, data)
        if not (skip_none and o.is_none(value)):
            o.put(made, key, value, fields)
    return keep(made, mask) if mask else made


class marshal_with:
    def __init__(self, fields, envelope=None, skip_none=False, mask=None, ordered=False):
        self.fields = fields
        self.options = {'envelope': envelope, 'skip_none': skip_none, 'mask': mask}

    def __call__(self, function):
        def wrapper(*args, **kwargs):
            return o.each(function(*args, **kwargs), self._marshalled)
        wrapper.__name__ = getattr(function, '__name__', 'wrapper')
        return wrapper

    def _marshalled(self, found):
        if isinstance(found, tuple):
            data, code, headers = unpack(found)
            return marshal(data, self.fields, **self.options), code, headers
        return marshal(found, self.fields, **self.options)


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
