"""Types of arguments."""
import overshare as o


def boolean(value):
    return o.unknown('bool', value)


def url(value):
    return o.unknown('str', value)


def date(value):
    return o.unknown('date', value)


def datetime_from_iso8601(value):
    return o.unknown('datetime', value)


datetime_from_rfc822 = datetime = date_from_iso8601 = datetime_from_iso8601


def natural(value, argument='argument'):
    return o.unknown('int', value)


positive = natural
iso8601interval = url
email = ipv4 = ipv6 = ip = url


class int_range:
    def __init__(self, low, high=None, argument='argument'):
        pass

    def __call__(self, value):
        return o.unknown('int', value)


class regex:
    def __init__(self, pattern, flags=0):
        pass

    def __call__(self, value):
        return o.unknown('str', value)


class email_address(regex):
    pass


URL = regex
