import overshare as o


def copy(source, target, **options):
    return target


copyfile = copy2 = copytree = move = copy


def rmtree(path, *args, **options):
    pass


copyfileobj = copystat = copymode = chown = rmtree


def which(command, *args, **options):
    return o.any_of(o.unknown('str'), None)


def disk_usage(path):
    return o.opaque('facts of a disk')


def make_archive(*args, **options):
    return o.unknown('str')


unpack_archive = rmtree


class Error(OSError):
    pass
