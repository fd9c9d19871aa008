"""Python 2 and 3 at once, as Django 1 and 2 had it."""
PY2 = False
PY3 = True
string_types = (str,)
text_type = str
binary_type = bytes
integer_types = (int,)


def iteritems(d):
    return d.items()


def itervalues(d):
    return d.values()


def iterkeys(d):
    return d.keys()


def with_metaclass(meta, *bases):
    return bases[0] if bases else object


def add_metaclass(metaclass):
    return lambda cls: cls


def python_2_unicode_compatible(cls):
    return cls


def u(text):
    return text


b = u
