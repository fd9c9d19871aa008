import overshare as o

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = 0, 1, 2, 3, 4, 5, 6
month_name = month_abbr = day_name = day_abbr = ['']


def monthrange(year, month):
    return (o.unknown('int'), o.unknown('int'))


def timegm(when):
    return o.unknown('int')


def isleap(year):
    return o.unknown('bool')
