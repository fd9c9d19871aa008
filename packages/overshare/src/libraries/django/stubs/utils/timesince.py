import overshare as o


def timesince(d, now=None, reversed=False, time_strings=None, depth=2):
    return o.unknown('str', d)


timeuntil = timesince
