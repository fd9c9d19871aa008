import overshare as o

WEEKDAYS = WEEKDAYS_ABBR = MONTHS = MONTHS_3 = MONTHS_AP = MONTHS_ALT = o.opaque('names of days and months')
