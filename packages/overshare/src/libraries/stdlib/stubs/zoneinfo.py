from datetime import tzinfo


class ZoneInfoNotFoundError(KeyError):
    pass


class ZoneInfo(tzinfo):
    def __init__(self, key):
        self.key = key


def available_timezones():
    return {'UTC'}
