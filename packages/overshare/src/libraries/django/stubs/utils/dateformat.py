import overshare as o


def format(value, format_string):
    return o.unknown('str', value)


time_format = format


class DateFormat:
    def __init__(self, obj):
        self.data = obj

    def format(self, formatstr):
        return o.unknown('str', self.data)
