"""loguru: one logger for all."""
import overshare as o


class _Logger:
    def _write(self, message=None, *args, **values):
        o.effect('logs', 'loguru.logger', message, *args, values)

    trace = debug = info = success = warning = error = exception = critical = log = _write

    def bind(self, **values):
        return self

    opt = contextualize = patch = bind

    def add(self, *args, **kwargs):
        return 0

    def remove(self, *args):
        return None

    def catch(self, *args, **kwargs):
        return args[0] if args else lambda function: function

    def __getattr__(self, name):
        return o.opaque('loguru')


logger = _Logger()
