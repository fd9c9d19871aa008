import overshare as o


def secure_filename(filename):
    """A name without a way in it: what the request says of it no longer leads anywhere."""
    return o.unknown('str')


def import_string(name, silent=False):
    module, _, attribute = name.rpartition('.')
    return getattr(__import__(module), attribute)


def redirect(location, code=302, Response=None):
    from flask import redirect
    return redirect(location, code)


class cached_property:
    def __init__(self, function, *args, **kwargs):
        self._function = function

    def __get__(self, instance, owner=None):
        return self if instance is None else self._function(instance)
