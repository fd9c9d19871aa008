import overshare as o


def parse_date(value):
    return o.any_of(o.unknown('date', value), None)


def parse_time(value):
    return o.any_of(o.unknown('time', value), None)


def parse_datetime(value):
    return o.any_of(o.unknown('datetime', value), None)


def parse_duration(value):
    return o.any_of(o.unknown('timedelta', value), None)
