import overshare as o


def naturaltime(value, *args):
    return o.unknown('str', value)


intcomma = intword = naturalday = ordinal = apnumber = naturaltime
