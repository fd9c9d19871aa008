"""Keyed hashes, and the comparison that takes the same time for every answer."""
import overshare as o
from hashlib import _Hash


def new(key, msg=b'', digestmod=''):
    return _Hash(msg)


HMAC = new


def digest(key, msg, digest):
    return o.unknown('bytes', msg)


def compare_digest(a, b):
    o.activity('checks-credential')
    return a == b
