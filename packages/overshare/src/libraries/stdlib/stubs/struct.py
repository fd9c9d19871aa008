import overshare as o


class error(Exception):
    pass


def pack(format, *values):
    return o.unknown('bytes', *values)


def unpack(format, data):
    return (o.unknown('int', data),)


unpack_from = unpack


def calcsize(format):
    return o.unknown('int')
