import overshare as o


def mean(values):
    return o.unknown('float', *values)


fmean = median = mode = stdev = pstdev = variance = mean


class StatisticsError(ValueError):
    pass
