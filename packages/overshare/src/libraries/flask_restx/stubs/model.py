"""Named collections of fields."""
import overshare as o


class Model(dict):
    def __init__(self, name, *fields, mask=None, strict=False, **kwargs):
        self.name = name
        self.__mask__ = mask
        self._strict = strict
        for one in fields:
            self.update(one)
        self.update(kwargs)

    @property
    def resolved(self):
        return self

    def inherit(self, *specs):
        """`parent.inherit(name, {...})` of a model, `Model.inherit(name, parent, {...})` of the class."""
        if isinstance(self, str):
            return Model(self, *specs)
        return Model(specs[0], self, *specs[1:])

    clone = inherit

    @property
    def _schema(self):
        return o.opaque('the schema of a model')

    __schema__ = _schema

    def validate(self, data, resolver=None, format_checker=None):
        pass


class OrderedModel(Model):
    pass


class RawModel(Model):
    pass


class SchemaModel:
    """A JSON schema: documents, filters nothing."""

    def __init__(self, name, schema=None, strict=False):
        self.name = name
        self._strict = strict

    def validate(self, data, resolver=None, format_checker=None):
        pass
