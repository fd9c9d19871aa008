"""Exact numbers: values of known type and unknown content."""
import overshare as o

ROUND_HALF_UP = ROUND_HALF_EVEN = ROUND_DOWN = ROUND_UP = ROUND_FLOOR = ROUND_CEILING = 'ROUND_HALF_UP'


class InvalidOperation(ArithmeticError):
    pass


DecimalException = InvalidOperation


def _same(self, *args, **kwargs):
    return o.unknown('Decimal', self)


class Decimal:
    def __new__(cls, value='0', *context):
        return o.unknown('Decimal', value)

    quantize = normalize = to_integral_value = sqrt = copy_abs = _same

    def is_nan(self):
        return o.unknown('bool', self)

    is_zero = is_finite = is_signed = is_nan

    def as_tuple(self):
        return o.opaque('the parts of a number', self)


class Context:
    prec = 28


def getcontext():
    return Context()


localcontext = getcontext
