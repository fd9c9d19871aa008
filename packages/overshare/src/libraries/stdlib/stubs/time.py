"""Clocks."""
import overshare as o


def time():
    return o.unknown('float')


perf_counter = monotonic = process_time = time


def time_ns():
    return o.unknown('int')


perf_counter_ns = monotonic_ns = time_ns


def sleep(seconds):
    pass


def strftime(format, when=None):
    return o.unknown('str')


ctime = asctime = strftime


def localtime(*when):
    return o.opaque('a time tuple')


gmtime = strptime = localtime


def mktime(when):
    return o.unknown('float')


timezone = altzone = 0
tzname = ('UTC', 'UTC')
