import overshare as o


def get_thumbnailer(source, *args, **kwargs):
    return o.opaque('a thumbnail', source)
