import overshare as o


def reverse(viewname, args=None, kwargs=None, request=None, format=None, **extra):
    values = list(args or []) + list((kwargs or {}).values())
    return o.unknown('str', *values)


reverse_lazy = reverse


def preserve_builtin_query_params(url, request=None):
    return url
