"""The system. What a variable of the environment holds is not known."""
import overshare as o
import os.path as path

name = 'posix'
sep = '/'
altsep = None
pathsep = ':'
linesep = '\n'
curdir = '.'
devnull = '/dev/null'
error = OSError
O_RDONLY = O_WRONLY = O_CREAT = O_EXCL = O_RDWR = 0
F_OK = R_OK = W_OK = X_OK = 0


class _Environ(dict):
    def __getitem__(self, key):
        return o.unknown('str')

    def get(self, key, default=None):
        return o.any_of(o.unknown('str'), default)

    def pop(self, key, *default):
        return o.any_of(o.unknown('str'), *default)

    def setdefault(self, key, value=None):
        return o.any_of(o.unknown('str'), value)

    def __setitem__(self, key, value):
        pass

    def __contains__(self, key):
        return o.unknown('bool')

    def copy(self):
        return self


environ = _Environ()


def getenv(key, default=None):
    return o.any_of(o.unknown('str'), default)


def putenv(key, value):
    pass


def getcwd():
    return o.unknown('str')


getlogin = strerror = getcwd


def getpid():
    return o.unknown('int')


getppid = getuid = getgid = cpu_count = getpid


def urandom(size):
    return o.unknown('bytes')


def listdir(path='.'):
    return [o.unknown('str', path)]


def walk(top, *args, **kwargs):
    return [(o.unknown('str', top), [o.unknown('str', top)], [o.unknown('str', top)])]


def _nothing(*args, **kwargs):
    pass


mkdir = makedirs = remove = unlink = rmdir = removedirs = rename = replace = chmod = chown = chdir = kill = link = symlink = utime = umask = close = _nothing


def fspath(path):
    return str(path)


fsencode = fsdecode = fspath


def system(command):
    return o.unknown('int')


def __getattr__(name):
    return o.opaque('os.' + name)


class PathLike:
    pass
