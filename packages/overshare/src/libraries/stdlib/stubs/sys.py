"""The interpreter."""
import overshare as o

argv = [o.unknown('str')]
path = [o.unknown('str')]
version_info = (3, 12, 0)
version = executable = prefix = o.unknown('str')
platform = 'linux'
maxsize = 9223372036854775807
byteorder = 'little'


class _Modules:
    """Every module that there is, by its name."""

    def __getitem__(self, name):
        return o.import_near(name, None)

    def get(self, name, default=None):
        return o.import_near(name, default)

    def __contains__(self, name):
        return o.unknown('bool')

    def __getattr__(self, name):
        return o.opaque('the modules that are loaded')


modules = _Modules()


class _Stream:
    def write(self, text):
        return o.unknown('int')

    def flush(self):
        pass

    def read(self, *args):
        return o.unknown('str')

    readline = read

    def isatty(self):
        return o.unknown('bool')


stdout = stderr = stdin = _Stream()


def exit(status=None):
    raise SystemExit(status)


def exc_info():
    return (o.opaque('the class of an exception'), o.opaque('an exception'), o.opaque('a traceback'))


def getsizeof(value, *default):
    return o.unknown('int')


def intern(text):
    return text


def setrecursionlimit(limit):
    pass


def getdefaultencoding():
    return 'utf-8'


def _getframe(*depth):
    return o.opaque('a frame')
