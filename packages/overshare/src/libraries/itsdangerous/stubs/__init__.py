"""itsdangerous: signs what it is given, and gives back what it signed."""
import overshare as o
from itsdangerous.exc import BadData, BadHeader, BadPayload, BadSignature, BadTimeSignature, SignatureExpired


class Serializer:
    def __init__(self, secret_key, *args, **kwargs):
        pass

    def dumps(self, obj, salt=None, header_fields=None):
        return o.unknown('str')

    def loads(self, s, salt=None, max_age=None, return_timestamp=False, return_header=False):
        if s is None:
            raise BadSignature('a token is missing')
        if o.says_caller(s):
            if not o.authenticated():
                raise BadSignature('a token is missing')
            return o.caller_identity()
        return o.opaque('what a signed token says')

    def loads_unsafe(self, s, *args, **kwargs):
        return (o.unknown('bool'), o.opaque('what a token says', s))


class Signer:
    def __init__(self, secret_key, *args, **kwargs):
        pass

    def sign(self, value):
        return o.unknown('str')

    def unsign(self, signed_value, max_age=None, return_timestamp=False):
        return Serializer('').loads(signed_value)

    def validate(self, signed_value):
        return o.unknown('bool')


URLSafeSerializer = URLSafeTimedSerializer = TimedSerializer = JSONWebSignatureSerializer = Serializer
TimedJSONWebSignatureSerializer = Serializer
TimestampSigner = Signer


def want_bytes(value, encoding='utf-8'):
    return value


base64_encode = base64_decode = want_bytes
