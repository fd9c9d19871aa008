import overshare as o


class Q:
    """A condition that does not know yet on which model it will be asked."""

    AND = 'AND'
    OR = 'OR'
    XOR = 'XOR'
    connector = 'AND'
    negated = False

    def __init__(self, *args, _connector=None, _negated=False, **kwargs):
        self._children = args
        self._keywords = kwargs
        if _connector is not None:
            self.connector = _connector
        if _negated:
            self.negated = True

    def _combine(self, other, connector):
        return Q(self, other, _connector=connector)

    def add(self, other, connector):
        self._children = (Q(*self._children, _connector=self.connector, _negated=self.negated, **self._keywords), other)
        self._keywords = {}
        self.connector = connector
        self.negated = False
        return self

    def __and__(self, other):
        return Q(self, other)

    def __or__(self, other):
        return Q(self, other, _connector='OR')

    __xor__ = __or__

    def __invert__(self):
        return Q(self, _negated=True)

    @property
    def children(self):
        return list(self._children) + list(self._keywords.items())

    def __bool__(self):
        return bool(self._children) or bool(self._keywords)


class DeferredAttribute:
    pass


class FilteredRelation:
    def __init__(self, relation_name, *, condition=None):
        self._path = relation_name


def select_related_descend(*args):
    return False
