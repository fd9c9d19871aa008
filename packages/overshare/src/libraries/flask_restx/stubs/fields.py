"""How one value of an object is written. The library began as a copy of Flask-RESTful; most fields are the same."""
import overshare as o
from flask_restful.fields import Arbitrary, Boolean, DateTime, Fixed, Float, FormattedString, Integer, List, Raw, String, Url
from flask_restful.marshalling import get_value, make
from flask_restx.marshalling import marshal


class StringMixin: pass
class MinMaxMixin: pass
class NumberMixin(MinMaxMixin): pass


class Date(String): pass
class Time(String): pass
class Decimal(Fixed): pass


class ClassName(String):
    def __init__(self, dash=False, **kwargs):
        super().__init__(**kwargs)

    def output(self, key, obj, **kwargs):
        return o.unknown('str')


class Nested(Raw):
    def __init__(self, model, allow_null=False, skip_none=False, as_list=False, **kwargs):
        self.model = model
        self.allow_null = allow_null
        self.skip_none = skip_none
        self.mask = kwargs.pop('mask', None)
        super().__init__(**kwargs)

    @property
    def nested(self):
        return self.model() if callable(self.model) else self.model

    def _written(self, value):
        if o.is_none(value) and (self.allow_null or self.default is not None):
            return self._default()
        return self.format(value)

    def format(self, value):
        return marshal(value, self.nested, skip_none=self.skip_none, mask=self.mask)


class Polymorph(Nested):
    """One of several models, by the class of the object."""

    def __init__(self, mapping, required=False, **kwargs):
        super().__init__(None, **kwargs)
        self.mapping = mapping

    def format(self, value):
        return o.each(value, self._format_one)

    def _format_one(self, value):
        model = o.by_class(self.mapping, value)
        if model is not None:
            return marshal(value, model)
        return o.any_of(*[marshal(value, one) for one in self.mapping.values()])


class Wildcard(Raw):
    def __init__(self, cls_or_instance=Raw, **kwargs):
        super().__init__(**kwargs)
        self.container = make(cls_or_instance)


class MarshallingError(Exception):
    code = 400
