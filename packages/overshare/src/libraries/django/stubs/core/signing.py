"""Texts that the client holds and cannot change."""
import overshare as o


class BadSignature(Exception):
    pass


class SignatureExpired(BadSignature):
    pass


def b64_encode(s):
    return o.unknown('bytes', s)


def b64_decode(s):
    return o.unknown('bytes', s)


class JSONSerializer:
    def dumps(self, obj):
        return o.unknown('bytes', obj)

    def loads(self, data):
        return o.opaque('parsed JSON', data)


class Signer:
    def __init__(self, *, key=None, sep=':', salt=None, algorithm=None, fallback_keys=None):
        self.key = key

    def sign(self, value):
        return o.unknown('str', value)

    signature = sign

    def unsign(self, signed_value):
        return o.opaque('what was signed before')

    def sign_object(self, obj, **kwargs):
        return o.unknown('str', obj)

    def unsign_object(self, signed_obj, **kwargs):
        return o.opaque('what was signed before')


class TimestampSigner(Signer):
    def timestamp(self):
        return o.unknown('str')

    def unsign(self, value, max_age=None):
        return o.opaque('what was signed before')


def dumps(obj, key=None, salt='django.core.signing', serializer=JSONSerializer, compress=False):
    return o.unknown('str', obj)


def loads(s, key=None, salt='django.core.signing', serializer=JSONSerializer, max_age=None, fallback_keys=None):
    return o.opaque('what was signed before')


def get_cookie_signer(salt=''):
    return TimestampSigner()
