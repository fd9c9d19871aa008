"""Paths: values of known type and unknown content."""
import overshare as o


def _path(self, *args, **kwargs):
    return o.unknown('Path', self, *args)


def _text(self, *args, **kwargs):
    return o.unknown('str', self)


def _truth(self, *args, **kwargs):
    return o.unknown('bool', self)


def _nothing(self, *args, **kwargs):
    pass


class Path:
    def __new__(cls, *parts):
        return o.unknown('Path', *parts)

    parent = property(_path)
    name = stem = suffix = root = property(_text)
    joinpath = resolve = absolute = with_name = with_suffix = relative_to = expanduser = rename = _path
    as_posix = as_uri = read_text = __str__ = _text
    exists = is_file = is_dir = is_absolute = is_symlink = is_relative_to = _truth
    mkdir = unlink = rmdir = touch = write_text = write_bytes = chmod = symlink_to = _nothing

    def read_bytes(self):
        return o.unknown('bytes')

    def open(self, *args, **kwargs):
        return o.opaque('a file', self)

    def iterdir(self):
        return [o.unknown('Path', self)]

    def glob(self, pattern):
        return [o.unknown('Path', self)]

    rglob = glob

    @property
    def parents(self):
        return [o.unknown('Path', self)]

    @property
    def parts(self):
        return (o.unknown('str', self),)

    def stat(self):
        return o.opaque('facts of a file')

    @classmethod
    def cwd(cls):
        return cls()

    home = cwd


PurePath = PosixPath = PurePosixPath = WindowsPath = PureWindowsPath = Path
