"""bcrypt: hashes of passwords."""
import overshare as o


def hashpw(password, salt):
    return o.unknown('bytes')


def checkpw(password, hashed_password):
    o.activity('checks-credential')
    return o.unknown('bool', password)


def gensalt(rounds=12, prefix=b'2b'):
    return o.unknown('bytes')


def kdf(*args, **kwargs):
    return o.unknown('bytes')
