"""django-filter: what the query string asks for narrows a list."""
from django_filters.filters import *
from django_filters.filterset import FilterSet, filterset_factory

VERSION = __version__ = '25.1'
