"""argon2-cffi: hashes of passwords."""
import overshare as o
from argon2 import exceptions


class PasswordHasher:
    def __init__(self, *args, **kwargs):
        pass

    def hash(self, password, salt=None):
        return o.unknown('str')

    def verify(self, hash, password):
        o.activity('checks-credential')
        if not o.unknown('bool', password):
            raise exceptions.VerifyMismatchError('the password does not match')
        return True

    def check_needs_rehash(self, hash):
        return o.unknown('bool')
