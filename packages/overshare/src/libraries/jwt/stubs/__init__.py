"""PyJWT: `decode` gives what a token says, if its signature is right; `encode` makes one."""
import overshare as o
from overshare.tokens import checked_weakly, made_weakly, read
from jwt.exceptions import (
    DecodeError, ExpiredSignatureError, ImmatureSignatureError, InvalidAlgorithmError, InvalidAudienceError, InvalidIssuedAtError,
    InvalidIssuerError, InvalidKeyError, InvalidSignatureError, InvalidTokenError, MissingRequiredClaimError, PyJWKClientError,
    PyJWTError,
)

ExpiredSignature = ExpiredSignatureError
InvalidToken = InvalidTokenError


def decode(jwt, key='', algorithms=None, options=None, verify=True, **kwargs):
    verified = verify is not False and not _skips(options)
    if o.says_caller(jwt):
        o.guard('authentication', 'jwt.decode' if verified else 'jwt.decode without verification', source='handler', idle=None if verified else 'unverified')
    if verified:
        checked_weakly('jwt.decode', key, algorithms, options, old=not o.at_least('pyjwt', '2.0'))
    return read(jwt, verified, DecodeError)


def _skips(options):
    return isinstance(options, dict) and options.get('verify_signature', True) is False


def encode(payload, key=None, algorithm='HS256', headers=None, json_encoder=None):
    o.activity('issues-credential')
    made_weakly('jwt.encode', payload, key, algorithm)
    return o.unknown('str')


def get_unverified_header(jwt):
    return o.opaque('the header of a token')


class PyJWT:
    def encode(self, payload, key=None, algorithm='HS256', **kwargs):
        return encode(payload, key, algorithm)

    def decode(self, jwt, key='', algorithms=None, options=None, **kwargs):
        return decode(jwt, key, algorithms, options, **kwargs)


class PyJWKClient:
    def __init__(self, uri, **kwargs):
        pass

    def get_signing_key_from_jwt(self, token):
        return o.opaque('a key of an identity provider')
