"""What of Python's builtins can be said in Python."""
import overshare as o


class BaseException:
    def __init__(self, *args, **kwargs):
        self.args = args

    def __str__(self):
        return str(self.args[0]) if self.args else ''

    def with_traceback(self, traceback):
        return self


class Exception(BaseException):
    pass


class ArithmeticError(Exception): pass
class ZeroDivisionError(ArithmeticError): pass
class OverflowError(ArithmeticError): pass
class AssertionError(Exception): pass
class AttributeError(Exception): pass
class EOFError(Exception): pass
class ImportError(Exception): pass
class ModuleNotFoundError(ImportError): pass
class LookupError(Exception): pass
class IndexError(LookupError): pass
class KeyError(LookupError): pass
class MemoryError(Exception): pass
class NameError(Exception): pass
class UnboundLocalError(NameError): pass
class OSError(Exception): pass
class FileNotFoundError(OSError): pass
class FileExistsError(OSError): pass
class PermissionError(OSError): pass
class IsADirectoryError(OSError): pass
class ConnectionError(OSError): pass
class TimeoutError(OSError): pass
class RuntimeError(Exception): pass
class NotImplementedError(RuntimeError): pass
class RecursionError(RuntimeError): pass
class StopIteration(Exception): pass
class StopAsyncIteration(Exception): pass
class SyntaxError(Exception): pass
class SystemError(Exception): pass
class TypeError(Exception): pass
class ValueError(Exception): pass
class UnicodeError(ValueError): pass
class UnicodeDecodeError(UnicodeError): pass
class UnicodeEncodeError(UnicodeError): pass
class Warning(Exception): pass
class DeprecationWarning(Warning): pass
class UserWarning(Warning): pass
class RuntimeWarning(Warning): pass
class complex: pass
class SystemExit(BaseException): pass
class KeyboardInterrupt(BaseException): pass
class GeneratorExit(BaseException): pass


IOError = OSError
EnvironmentError = OSError
NotImplemented = o.opaque('NotImplemented')
__debug__ = True
__file__ = 'module.py'
__doc__ = ''


def enumerate(iterable, start=0):
    return [(o.unknown('int'), item) for item in iterable]


def zip(*iterables, strict=False):
    if len(iterables) == 2:
        first, second = iterables
        return o.pairs(first, second)
    return [tuple(item for it in iterables for item in it)]


def map(function, *iterables):
    return (function(item) for item in iterables[0])


def filter(function, iterable):
    if function is None:
        return (item for item in iterable if item)
    return (item for item in iterable if function(item))


def any(iterable):
    for item in iterable:
        if item:
            return True
    return False


def all(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def sum(iterable, start=0):
    return o.unknown('int', *[item for item in iterable])


def max(*values, key=None, default=None):
    items = values[0] if len(values) == 1 else values
    return o.any_of(*[item for item in items])


def min(*values, key=None, default=None):
    items = values[0] if len(values) == 1 else values
    return o.least(*[item for item in items])


def abs(value):
    return value if value >= 0 else -value


def round(value, digits=None):
    return o.unknown('int' if digits is None else 'float', value)


def divmod(a, b):
    return (o.unknown('int', a), o.unknown('int', b))


def pow(a, b, mod=None):
    return o.unknown('int', a)


def dir(value=None):
    return [o.unknown('str')]


def open(file, mode='r', *args, **kwargs):
    o.effect('opens-file', 'open', file)
    return o.opaque('a file', file)


def format(value, spec=''):
    return str(value)


def bin(value):
    return o.unknown('str', value)


hex = oct = ascii = bin


def ord(value):
    return o.unknown('int', value)


def bytearray(*args):
    return o.unknown('bytes')


def memoryview(value):
    return value


def exec(*args):
    pass


def eval(*args):
    return o.opaque('eval')


def compile(*args):
    return o.opaque('compile')


def exit(*args):
    raise SystemExit()


quit = exit


def aiter(value):
    return value


def anext(value, default=None):
    return next(value)


def slice(*args):
    return args
