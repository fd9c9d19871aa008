"""Dates and times: values of known type and unknown content, which keep where they come from."""
import overshare as o

MINYEAR = 1
MAXYEAR = 9999


class tzinfo:
    def utcoffset(self, when):
        return o.unknown('timedelta')

    def tzname(self, when):
        return o.unknown('str')

    dst = utcoffset


class timezone(tzinfo):
    def __init__(self, offset=None, name=None):
        pass


timezone.utc = timezone()
UTC = timezone.utc


class timedelta:
    def __new__(cls, *args, **kwargs):
        return o.unknown('timedelta', *args, *kwargs.values())

    def total_seconds(self):
        return o.unknown('float', self)

    @property
    def days(self):
        return o.unknown('int', self)

    seconds = microseconds = days


def _number(self):
    return o.unknown('int', self)


def _text(self, *args, **kwargs):
    return o.unknown('str', self)


class date:
    def __new__(cls, *args, **kwargs):
        return o.unknown('date', *args, *kwargs.values())

    year = month = day = property(_number)
    isoformat = strftime = ctime = __str__ = __format__ = _text
    weekday = isoweekday = toordinal = _number

    @classmethod
    def today(cls):
        return cls()

    @classmethod
    def fromtimestamp(cls, *args):
        return cls(*args)

    fromisoformat = fromordinal = fromisocalendar = fromtimestamp

    def replace(self, *args, **kwargs):
        return o.unknown('date', self, *args, *kwargs.values())

    def isocalendar(self):
        return (o.unknown('int', self), o.unknown('int', self), o.unknown('int', self))

    def timetuple(self):
        return o.opaque('a time tuple', self)


date.min = date.max = date()


class datetime(date):
    def __new__(cls, *args, **kwargs):
        return o.unknown('datetime', *args, *kwargs.values())

    hour = minute = second = microsecond = fold = property(_number)

    @property
    def tzinfo(self):
        return o.any_of(timezone.utc, None)

    @classmethod
    def now(cls, tz=None):
        return cls()

    @classmethod
    def utcnow(cls):
        return cls()

    @classmethod
    def strptime(cls, text, format):
        return cls(text)

    @classmethod
    def combine(cls, *args, **kwargs):
        return cls(*args)

    @classmethod
    def fromtimestamp(cls, stamp, *args, **kwargs):
        return cls(stamp)

    utcfromtimestamp = fromisoformat = fromtimestamp

    def timestamp(self):
        return o.unknown('float', self)

    def date(self):
        return o.unknown('date', self)

    def time(self):
        return o.unknown('time', self)

    timetz = time

    def replace(self, *args, **kwargs):
        return o.unknown('datetime', self, *args, *kwargs.values())

    def astimezone(self, tz=None):
        return o.unknown('datetime', self)

    def utcoffset(self):
        return o.unknown('timedelta', self)


datetime.min = datetime.max = datetime()


class time:
    def __new__(cls, *args, **kwargs):
        return o.unknown('time', *args, *kwargs.values())

    hour = minute = second = microsecond = property(_number)
    isoformat = strftime = __str__ = __format__ = _text

    @classmethod
    def fromisoformat(cls, text):
        return cls(text)

    def replace(self, *args, **kwargs):
        return o.unknown('time', self, *args, *kwargs.values())
