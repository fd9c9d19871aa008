import overshare as o


class ExceptionReporter:
    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        return o.opaque('a report of an error')


class SafeExceptionReporterFilter(ExceptionReporter):
    pass


def sensitive_variables(*variables):
    return lambda func: func


def technical_500_response(*args, **kwargs):
    return o.opaque('a page about an error')
