"""python-jose: tokens, read and made."""
import overshare as o
from jose import JWTError
from overshare.tokens import checked_weakly, made_weakly, read


def decode(token, key='', algorithms=None, options=None, **kwargs):
    verified = not (isinstance(options, dict) and options.get('verify_signature', True) is False)
    if o.says_caller(token):
        o.guard('authentication', 'jwt.decode', source='handler', idle=None if verified else 'unverified')
    if verified:
        checked_weakly('jwt.decode', key, algorithms, options, old=True)
    return read(token, verified, JWTError)


def encode(claims, key, algorithm='HS256', headers=None, access_token=None):
    o.activity('issues-credential')
    made_weakly('jwt.encode', claims, key, algorithm)
    return o.unknown('str')


def get_unverified_claims(token):
    return o.unsigned_claims(token)


def get_unverified_header(token):
    return o.opaque('the header of a token')


get_unverified_headers = get_unverified_header
