"""Work done elsewhere: its results are what the functions return."""
import overshare as o


class Future:
    def __init__(self, value):
        self._value = value

    def result(self, timeout=None):
        return self._value

    def exception(self, timeout=None):
        return o.any_of(None, o.opaque('an exception'))

    def done(self):
        return o.unknown('bool')

    def add_done_callback(self, function):
        function(self)

    def cancel(self):
        return o.unknown('bool')


class Executor:
    def __init__(self, *args, **kwargs):
        pass

    def submit(self, function, *args, **kwargs):
        return Future(function(*args, **kwargs))

    def map(self, function, *iterables, **options):
        return [function(item) for item in iterables[0]]

    def shutdown(self, *args, **kwargs):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


ThreadPoolExecutor = ProcessPoolExecutor = Executor


def as_completed(futures, timeout=None):
    return [future for future in futures]
