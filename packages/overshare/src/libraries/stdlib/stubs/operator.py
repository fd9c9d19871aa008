"""Operators as functions."""


class attrgetter:
    def __init__(self, *names):
        self._names = names

    def __call__(self, obj):
        found = tuple(self._follow(obj, name) for name in self._names)
        return found[0] if len(found) == 1 else found

    def _follow(self, obj, name):
        for part in name.split('.'):
            obj = getattr(obj, part)
        return obj


class itemgetter:
    def __init__(self, *keys):
        self._keys = keys

    def __call__(self, obj):
        found = tuple(obj[key] for key in self._keys)
        return found[0] if len(found) == 1 else found


class methodcaller:
    def __init__(self, name, *args, **kwargs):
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj):
        return getattr(obj, self._name)(*self._args, **self._kwargs)


def eq(a, b): return a == b
def ne(a, b): return a != b
def lt(a, b): return a < b
def le(a, b): return a <= b
def gt(a, b): return a > b
def ge(a, b): return a >= b
def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b): return a * b
def truediv(a, b): return a / b
def mod(a, b): return a % b
def and_(a, b): return a & b
def or_(a, b): return a | b
def not_(a): return not a
def truth(a): return bool(a)
def is_(a, b): return a is b
def is_not(a, b): return a is not b
def contains(a, b): return b in a
def getitem(a, b): return a[b]
def inv(a): return ~a


invert = inv
concat = add
iadd = add
ior = or_
