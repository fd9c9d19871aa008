"""structlog: loggers that take what they write by name."""
import overshare as o


class _Logger:
    def __init__(self, **values):
        self._values = values

    def bind(self, **values):
        return _Logger(**{**self._values, **values})

    new = bind

    def unbind(self, *names):
        return self

    def _write(self, event=None, *args, **values):
        o.effect('logs', 'structlog', event, *args, values, self._values)

    debug = info = warning = warn = error = exception = critical = fatal = msg = log = _write


def get_logger(*args, **values):
    return _Logger(**values)


getLogger = get_logger


def configure(*args, **kwargs):
    return None


def __getattr__(name):
    return o.opaque('structlog')
