import overshare as o


class Markup(str):
    pass


def escape(value):
    return o.unknown('str', value)
