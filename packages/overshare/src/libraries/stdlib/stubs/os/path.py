"""Paths as text."""
import overshare as o

sep = '/'


def join(path, *paths):
    return '/'.join([path, *paths])


def abspath(path):
    return o.unknown('str', path)


def basename(path):
    return o.unknown('str', path)


dirname = realpath = normpath = expanduser = expandvars = relpath = normcase = commonpath = basename


def exists(path):
    return o.unknown('bool', path)


isfile = isdir = islink = isabs = lexists = samefile = exists


def getsize(path):
    return o.unknown('int')


getmtime = getctime = getatime = getsize


def splitext(path):
    return (o.unknown('str', path), o.unknown('str', path))


split = splitdrive = splitext
