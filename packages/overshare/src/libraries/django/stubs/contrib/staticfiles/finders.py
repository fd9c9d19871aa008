import overshare as o


def find(path, all=False, find_all=False):
    return o.unknown('str')


def get_finders():
    return []


class BaseFinder:
    pass
