import overshare as o
from django.template import Library
from django.utils.text import slugify

register = Library()


def stringfilter(function):
    return function


def _text(value, *args):
    return o.unknown('str', value)


def escape(value, *args):
    return value


safe = striptags = linebreaks = linebreaksbr = force_escape = escape
date = time = timesince = timeuntil = floatformat = filesizeformat = truncatechars = truncatewords = pluralize = title = capfirst = lower = upper = _text


def default(value, arg):
    return value or arg


def default_if_none(value, arg):
    return arg if value is None else value


def __getattr__(name):
    return o.opaque('django.template.defaultfilters.' + name)
