import overshare as o


def get_func_args(func):
    return [o.unknown('str')]


def func_accepts_kwargs(func):
    return True


def method_has_no_args(meth):
    return o.unknown('bool')


def func_supports_parameter(func, name):
    return o.unknown('bool')


def get_func_full_args(func):
    return []
