"""Context managers."""
import overshare as o
import functools


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


class AbstractAsyncContextManager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        pass


class ContextDecorator:
    def __call__(self, function):
        return function


class _Made(ContextDecorator):
    """What a generator yields is what `with` gives."""

    def __init__(self, values):
        self._values = values

    def __enter__(self):
        for value in self._values:
            return value

    __aenter__ = __enter__

    def __exit__(self, *args):
        pass

    __aexit__ = __exit__


def contextmanager(function):
    @functools.wraps(function)
    def make(*args, **kwargs):
        return _Made(function(*args, **kwargs))
    return make


asynccontextmanager = contextmanager


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __exit__(self, type, error, traceback):
        return error is not None and isinstance(error, self._exceptions)


class redirect_stdout(AbstractContextManager):
    def __init__(self, target):
        pass


redirect_stderr = chdir = redirect_stdout


class closing(AbstractContextManager):
    def __init__(self, thing):
        self._thing = thing

    def __enter__(self):
        return self._thing


aclosing = closing


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self._result = enter_result

    def __enter__(self):
        return self._result


class ExitStack(AbstractContextManager):
    def enter_context(self, manager):
        return manager.__enter__()

    def callback(self, function, *args, **kwargs):
        return function

    def push(self, exit):
        return exit

    def close(self):
        pass


AsyncExitStack = ExitStack
