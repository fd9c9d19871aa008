import overshare as o


def guess_type(url, strict=True):
    return (o.unknown('str'), o.any_of(o.unknown('str'), None))


def guess_extension(type_, strict=True):
    return o.unknown('str')


def add_type(*args):
    pass


init = add_type
