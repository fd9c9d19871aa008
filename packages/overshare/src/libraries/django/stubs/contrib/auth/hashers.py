import overshare as o

UNUSABLE_PASSWORD_PREFIX = '!'


def make_password(password, salt=None, hasher='default'):
    return o.unknown('str')


def check_password(password, encoded, setter=None, preferred='default'):
    o.activity('checks-credential')
    return o.unknown('bool')


acheck_password = check_password


def is_password_usable(encoded):
    return o.unknown('bool')


def identify_hasher(encoded):
    return o.opaque('a password hasher')


def get_hasher(algorithm='default'):
    return o.opaque('a password hasher')


def get_random_string(length=12, allowed_chars=''):
    return o.unknown('str')


class BasePasswordHasher:
    algorithm = None

    def encode(self, password, salt):
        return o.unknown('str')

    def verify(self, password, encoded):
        return o.unknown('bool')

    def salt(self):
        return o.unknown('str')

    must_update = verify


class PBKDF2PasswordHasher(BasePasswordHasher):
    iterations = 1000000


class PBKDF2SHA1PasswordHasher(PBKDF2PasswordHasher):
    pass


class Argon2PasswordHasher(BasePasswordHasher):
    pass


class BCryptSHA256PasswordHasher(BasePasswordHasher):
    pass


class BCryptPasswordHasher(BasePasswordHasher):
    pass


class ScryptPasswordHasher(BasePasswordHasher):
    pass


class MD5PasswordHasher(BasePasswordHasher):
    pass
