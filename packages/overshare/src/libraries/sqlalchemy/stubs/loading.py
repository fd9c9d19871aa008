"""Options of a query: which attributes are read along with an object. What was not read is read when it is asked for."""
import overshare as o
from sqlalchemy.exc import ArgumentError


class Option:
    def __init__(self, *parts):
        self._parts = parts

    def __getattr__(self, name):
        """What is chained says what is read of the objects behind a relation."""
        return lambda *args, **kwargs: self


class Load(Option):
    """`Load(User).load_only(...)`: chained options mean the class itself."""

    def __init__(self, entity=None):
        self._parts = ()

    def load_only(self, *attributes, **kwargs):
        return load_only(*attributes)

    def defer(self, *attributes, **kwargs):
        return defer(*attributes)

    def undefer(self, *attributes, **kwargs):
        return undefer(*attributes)


def loading(q, options):
    for option in options:
        if isinstance(option, Option):
            for how, attributes in option._parts:
                q = o.loading(q, how, *attributes)
    return q


def _named(attributes):
    """Names as text went away with SQLAlchemy 2."""
    for attribute in attributes:
        if isinstance(attribute, str) and o.at_least('sqlalchemy', '2.0'):
            o.effect('ignored', "load_only('" + attribute + "')", weakness='wrong-version')
            raise ArgumentError()
    return attributes


def load_only(*attributes, **kwargs):
    return Option(('only', _named(attributes)))


def defer(*attributes, **kwargs):
    return Option(('defer', _named(attributes)))


def _along(*attributes, **kwargs):
    return Option(('load', _named(attributes)))


undefer = joinedload = selectinload = subqueryload = contains_eager = immediateload = _along
lazyload = noload = raiseload = defer


def _other(*args, **kwargs):
    return Option()


with_loader_criteria = defaultload = undefer_group = with_expression = selectin_polymorphic = _other
