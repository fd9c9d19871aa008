import overshare as o


def __getattr__(name):
    return o.opaque('a part of a description')
