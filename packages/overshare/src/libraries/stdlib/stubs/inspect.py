"""Looks at functions and classes."""
import overshare as o


def isclass(value):
    return isinstance(value, type)


def isfunction(value):
    return o.unknown('bool')


ismethod = iscoroutinefunction = isgenerator = isabstract = isawaitable = ismodule = isgeneratorfunction = isfunction


def signature(function):
    return o.opaque('the signature of a function')


getfullargspec = getsource = getfile = stack = currentframe = getmodule = signature


def getmembers(value, predicate=None):
    return [(name, one) for name, one in vars(value).items() if predicate is None or predicate(one)]


def getdoc(value):
    return o.unknown('str')


cleandoc = getdoc


class Parameter:
    empty = KEYWORD_ONLY = VAR_KEYWORD = VAR_POSITIONAL = POSITIONAL_ONLY = POSITIONAL_OR_KEYWORD = None
