import overshare as o


class _Missing:
    def __bool__(self):
        return False


missing = _Missing()
EXCLUDE = 'exclude'
INCLUDE = 'include'
RAISE = 'raise'


def get_value(obj, key, default=missing):
    """A dotted name of a dict or an object."""
    value = obj
    for part in key.split('.'):
        value = o.member(value, part, default)
        if o.is_same(value, default):
            return default
    return value


def is_collection(value):
    return isinstance(value, (list, tuple, set))


is_iterable_but_not_string = is_collection


def set_value(made, key, value):
    made[key] = value
