"""Authlib: tokens, read and made."""
import overshare as o
from authlib.jose.errors import JoseError
from overshare.tokens import Claims, read


class _Token(Claims):
    def validate(self, now=None, leeway=0):
        pass

    validate_exp = validate_iat = validate_nbf = validate


class JsonWebToken:
    def __init__(self, algorithms=None, private_headers=None):
        pass

    def encode(self, header, payload, key, check=True):
        o.activity('issues-credential')
        return o.unknown('bytes')

    def decode(self, s, key, claims_cls=None, claims_options=None, claims_params=None):
        if not o.says_caller(s):
            return read(s, True, JoseError)
        o.guard('authentication', 'jwt.decode', source='handler')
        if not o.authenticated():
            raise JoseError('a token is missing')
        return _Token()


jwt = JsonWebToken()
