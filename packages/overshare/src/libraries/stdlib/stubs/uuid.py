"""Unique identifiers."""
import overshare as o


def _text(self):
    return o.unknown('str', self)


class UUID:
    def __new__(cls, *args, **kwargs):
        return o.unknown('UUID', *args, *kwargs.values())

    hex = urn = property(_text)
    __str__ = _text

    @property
    def int(self):
        return o.unknown('int', self)

    version = int

    @property
    def bytes(self):
        return o.unknown('bytes', self)


def uuid4():
    return o.unknown('UUID')


def uuid1(node=None, clock_seq=None):
    return o.unknown('UUID')


uuid6 = uuid7 = uuid1


def uuid3(namespace, name):
    return o.unknown('UUID', name)


uuid5 = uuid3
NAMESPACE_DNS = NAMESPACE_URL = NAMESPACE_OID = NAMESPACE_X500 = o.unknown('UUID')


def getnode():
    return o.unknown('int')
