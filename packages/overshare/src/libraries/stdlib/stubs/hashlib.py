"""Hashes: of unknown content, which keep where they come from."""
import overshare as o


class _Hash:
    name = 'sha256'
    digest_size = block_size = 32

    def __init__(self, data=b'', **options):
        self._data = data

    def update(self, data):
        self._data = o.unknown('bytes', self._data, data)

    def digest(self, *length):
        return o.unknown('bytes', self._data)

    def hexdigest(self, *length):
        return o.unknown('str', self._data)

    def copy(self):
        return self


md5 = sha1 = sha224 = sha256 = sha384 = sha512 = sha3_256 = sha3_512 = blake2b = blake2s = shake_128 = shake_256 = _Hash


def new(name, data=b'', **options):
    return _Hash(data)


def pbkdf2_hmac(name, password, salt, iterations, dklen=None):
    return o.unknown('bytes', password)


def scrypt(password, **options):
    return o.unknown('bytes', password)


algorithms_available = algorithms_guaranteed = {'md5', 'sha1', 'sha256', 'sha512'}
