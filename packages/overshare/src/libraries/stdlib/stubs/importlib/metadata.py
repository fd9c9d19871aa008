import overshare as o


class PackageNotFoundError(Exception):
    pass


def version(name):
    return o.unknown('str')
