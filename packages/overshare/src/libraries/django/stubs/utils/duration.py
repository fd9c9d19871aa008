import overshare as o


def duration_string(duration):
    return o.unknown('str', duration)


duration_iso_string = duration_string


def duration_microseconds(delta):
    return o.unknown('int', delta)
