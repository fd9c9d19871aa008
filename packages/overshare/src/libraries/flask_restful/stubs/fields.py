"""How one value of an object is written."""
import overshare as o
from flask_restful.marshalling import get_value, is_listed, make, marshal


class MarshallingException(Exception):
    code = 400


class Raw:
    """The value as it is."""

    def __init__(self, default=None, attribute=None, **kwargs):
        self.attribute = attribute
        self.default = default

    def format(self, value):
        return value

    def output(self, key, obj):
        return self._written(get_value(key if self.attribute is None else self.attribute, obj))

    def item(self, value):
        """An item of a list."""
        return self._written(value if self.attribute is None else get_value(self.attribute, value))

    def _written(self, value):
        if o.is_none(value):
            return self._default()
        return self.format(value)

    def _default(self):
        return self.default() if callable(self.default) else self.default


class String(Raw):
    def format(self, value):
        return o.as_type('str', value)


class Integer(Raw):
    def __init__(self, default=0, **kwargs):
        super().__init__(default=default, **kwargs)

    def format(self, value):
        return o.as_type('int', value)


class Float(Raw):
    def format(self, value):
        return o.as_type('float', value)


class Boolean(Raw):
    def format(self, value):
        return o.as_type('bool', value)


class Arbitrary(String): pass
class Fixed(String): pass
class DateTime(String): pass


Price = Fixed


class FormattedString(Raw):
    """Text with the object's attributes in it."""

    def __init__(self, src_str, **kwargs):
        super().__init__(**kwargs)
        self.src_str = src_str

    def output(self, key, obj):
        return formatted(self.src_str, obj)


def formatted(pattern, obj):
    names = [part.split('}')[0].split(':')[0] for part in pattern.split('{')[1:]]
    return o.unknown('str', *[get_value(name, obj) for name in names])


class Url(Raw):
    def __init__(self, endpoint=None, absolute=False, scheme=None, **kwargs):
        super().__init__(**kwargs)

    def output(self, key, obj):
        return o.unknown('str')


class Nested(Raw):
    def __init__(self, nested, allow_null=False, **kwargs):
        self.nested = nested
        self.allow_null = allow_null
        super().__init__(**kwargs)

    def _written(self, value):
        if o.is_none(value) and (self.allow_null or self.default is not None):
            return self._default()
        return marshal(value, self.nested)

    def format(self, value):
        return marshal(value, self.nested)


class List(Raw):
    def __init__(self, cls_or_instance, **kwargs):
        super().__init__(**kwargs)
        self.container = make(cls_or_instance)

    def format(self, value):
        return [self.container.item(item) for item in value]
