from django.db.models.expressions import Func


class Aggregate(Func):
    contains_aggregate = True

    def __init__(self, *expressions, distinct=False, filter=None, default=None, order_by=None, **extra):
        super().__init__(*expressions, **extra)


class Count(Aggregate):
    _type = 'int'

    def __init__(self, expression, **extra):
        super().__init__(expression)
        self._counted = True


class Sum(Aggregate): pass
class Avg(Aggregate): _type = 'float'
class Max(Aggregate): pass
class Min(Aggregate): pass
class StdDev(Aggregate): _type = 'float'
class Variance(Aggregate): _type = 'float'
class AnyValue(Aggregate): pass


class StringAgg(Aggregate):
    _type = 'str'

    def __init__(self, expression, delimiter=None, **extra):
        super().__init__(expression, **extra)
