import overshare as o

RANDOM_STRING_CHARS = ''


def get_random_string(length=12, allowed_chars=RANDOM_STRING_CHARS):
    return o.unknown('str')


def constant_time_compare(val1, val2):
    return o.unknown('bool')


def salted_hmac(key_salt, value, secret=None, *, algorithm='sha1'):
    return o.opaque('a signature')


def pbkdf2(password, salt, iterations, dklen=0, digest=None):
    return o.unknown('bytes')
