from django.db.models.expressions import Expression, Func
from django.db.models.fields import Field


class SearchVectorField(Field):
    pass


class SearchQueryField(Field):
    pass


class SearchVector(Func):
    def __init__(self, *expressions, config=None, weight=None):
        self._args = ()


class SearchQuery(Expression):
    def __init__(self, value, *args, **kwargs):
        self._args = ()


class SearchRank(Func):
    _type = 'float'

    def __init__(self, *args, **kwargs):
        self._args = ()


class SearchHeadline(Func):
    _type = 'str'

    def __init__(self, expression, query=None, **kwargs):
        super().__init__(expression)


class TrigramSimilarity(SearchRank): pass
class TrigramDistance(SearchRank): pass
class TrigramWordSimilarity(SearchRank): pass
class TrigramStrictWordSimilarity(SearchRank): pass
