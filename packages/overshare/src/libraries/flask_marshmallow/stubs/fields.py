import overshare as o
from marshmallow.fields import *
from marshmallow.fields import Field


class URLFor(Field):
    def __init__(self, endpoint, values=None, **kwargs):
        super().__init__()

    def serialize(self, name, obj, accessor=None, **kwargs):
        return o.unknown('str')


class AbsoluteURLFor(URLFor):
    pass


class Hyperlinks(Field):
    """A dict of links."""

    def __init__(self, schema, **kwargs):
        super().__init__()
        self.links = schema

    def serialize(self, name, obj, accessor=None, **kwargs):
        return {key: o.unknown('str') for key in self.links}


class File(Field):
    pass


class Config(Field):
    def __init__(self, key, **kwargs):
        super().__init__()

    def serialize(self, name, obj, accessor=None, **kwargs):
        return o.opaque('a configuration entry')


UrlFor = URLFor
AbsoluteUrlFor = AbsoluteURLFor
