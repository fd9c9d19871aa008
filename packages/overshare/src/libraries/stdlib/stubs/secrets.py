"""Random values that nobody can guess."""
import overshare as o
from hmac import compare_digest


def token_hex(nbytes=None):
    return o.unknown('str')


token_urlsafe = token_hex


def token_bytes(nbytes=None):
    return o.unknown('bytes')


def choice(sequence):
    return o.any_of(*[item for item in sequence])


def randbelow(n):
    return o.unknown('int')


randbits = randbelow


class SystemRandom:
    def choice(self, sequence):
        return choice(sequence)

    def randint(self, a, b):
        return o.unknown('int')

    randrange = randint

    def random(self):
        return o.unknown('float')
