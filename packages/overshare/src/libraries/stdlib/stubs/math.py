"""Numbers."""
import overshare as o

pi = e = tau = inf = nan = o.unknown('float')


def ceil(x):
    return o.unknown('int', x)


floor = trunc = factorial = isqrt = ceil


def sqrt(x, *more):
    return o.unknown('float', x, *more)


sin = cos = tan = asin = acos = atan = atan2 = exp = log = log2 = log10 = pow = hypot = radians = degrees = fabs = fmod = copysign = sqrt


def fsum(values):
    return o.unknown('float', *values)


prod = fsum


def isnan(x):
    return o.unknown('bool', x)


isinf = isfinite = isclose = isnan


def gcd(*values):
    return o.unknown('int')


comb = perm = lcm = gcd
