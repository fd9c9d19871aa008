"""Values that the store makes of columns. Which columns they are is worked out by the queryset that gets them."""
import overshare as o


class Combinable:
    def _with(self, other):
        return CombinedExpression(self, other)

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _with
    __mod__ = __pow__ = bitand = bitor = bitxor = bitleftshift = bitrightshift = _with

    def __neg__(self):
        return self

    asc = desc = copy = __neg__

    def __and__(self, other):
        from django.db.models.query_utils import Q
        return Q(self, other)

    def __or__(self, other):
        from django.db.models.query_utils import Q
        return Q(self, other, _connector='OR')

    def __invert__(self):
        from django.db.models.query_utils import Q
        return Q(self, _negated=True)


class BaseExpression(Combinable):
    _type = 'unknown'
    _args = ()
    contains_aggregate = False

    def __init__(self, *expressions, output_field=None, filter=None, **extra):
        self._args = expressions
        if output_field is not None:
            self._type = output_field.python_name

    def resolve_expression(self, *args, **kwargs):
        return self

    def asc(self, **kwargs):
        return self

    desc = asc

    def __getattr__(self, name):
        return o.opaque('a part of an expression')


class Expression(BaseExpression): pass
class CombinedExpression(Expression): pass


class Func(Expression):
    function = None


class F(Combinable):
    def __init__(self, name):
        self.name = name
        self._path = name

    def asc(self, **kwargs):
        return self

    desc = asc

    def __getitem__(self, item):
        return self


class OuterRef(F):
    def __init__(self, name):
        self.name = name
        self._args = ()


class ResolvedOuterRef(OuterRef): pass


class Value(Expression):
    """A constant: text in it is no name."""

    def __init__(self, value, output_field=None):
        self.value = value
        self._args = ()
        if isinstance(value, str):
            self._type = 'str'


class RawSQL(Expression):
    def __init__(self, sql, params=(), output_field=None):
        self._args = ()


class ExpressionWrapper(Expression): pass


class When(Expression):
    def __init__(self, condition=None, then=None, **lookups):
        self._args = (then,)


class Case(Expression):
    def __init__(self, *cases, default=None, output_field=None, **extra):
        super().__init__(*cases, default, output_field=output_field)


class Subquery(Expression):
    def __init__(self, queryset, output_field=None, **extra):
        super().__init__(queryset, output_field=output_field)


class Exists(Subquery):
    _type = 'bool'

    def __init__(self, queryset, **kwargs):
        self._args = ()
        self._exists = queryset._q


class OrderBy(Expression): pass
class Window(Expression): pass
class WindowFrame(Expression): pass
class RowRange(Expression): pass
class ValueRange(Expression): pass
class Star(Expression): pass
class Col(Expression): pass
class Ref(Expression): pass
class ExpressionList(Func): pass
class ColPairs(Func): pass
