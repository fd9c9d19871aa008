from django_filters.filters import *
from django_filters.filterset import FilterSet as _FilterSet


class FilterSet(_FilterSet):
    pass
