import overshare as o


class hybrid_property:
    """A property that is also an expression on the class."""

    def __init__(self, fget, fset=None, fdel=None, expr=None):
        self._fget = fget
        self._fset = fset
        self._expr = expr

    def __get__(self, instance, owner):
        if instance is None:
            return self._expr(owner) if self._expr is not None else self._fget(owner)
        return self._fget(instance)

    def __set__(self, instance, value):
        if self._fset is not None:
            self._fset(instance, value)

    def setter(self, fset):
        return hybrid_property(self._fget, fset, None, self._expr)

    def getter(self, fget):
        return hybrid_property(fget, self._fset, None, self._expr)

    def expression(self, expr):
        return hybrid_property(self._fget, self._fset, None, expr)

    def comparator(self, comparator):
        return self

    update_expression = deleter = comparator

    @property
    def inplace(self):
        return self


class hybrid_method:
    def __init__(self, function, expr=None):
        self._function = function

    def __get__(self, instance, owner):
        return o.bind(self._function, owner if instance is None else instance)

    def expression(self, expr):
        return self


class Comparator:
    pass
