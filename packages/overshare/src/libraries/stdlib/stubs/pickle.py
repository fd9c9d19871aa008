"""Whole objects as bytes: what was written is what is read."""
import overshare as o

HIGHEST_PROTOCOL = DEFAULT_PROTOCOL = 5


class PickleError(Exception): pass
class UnpicklingError(PickleError): pass


def dumps(value, *args, **options):
    return o.unknown('bytes', str(value))


def loads(data, **options):
    return o.opaque('an object read from bytes', data)


load = loads


def dump(value, file, *args, **options):
    pass
