"""Filters: what the caller asks for narrows a list, and limits nothing of what is in reach."""
import overshare as o
from rest_framework.settings import Setting


def search_smart_split(search_terms):
    return [o.unknown('str', search_terms)]


class BaseFilterBackend:
    def filter_queryset(self, request, queryset, view):
        raise NotImplementedError('.filter_queryset() must be overridden.')

    def get_schema_fields(self, view):
        return []

    def get_schema_operation_parameters(self, view):
        return []

    def to_html(self, request, queryset, view):
        return o.unknown('str')


class SearchFilter(BaseFilterBackend):
    search_param = Setting('SEARCH_PARAM')
    template = 'rest_framework/filters/search.html'
    lookup_prefixes = {'^': 'istartswith', '=': 'iexact', '@': 'search', '$': 'iregex'}
    search_title = 'Search'
    search_description = 'A search term.'

    def get_search_fields(self, view, request):
        return getattr(view, 'search_fields', None)

    def get_search_terms(self, request):
        return [o.incoming('query', self.search_param, 'str')]

    def construct_search(self, field_name, queryset=None):
        return field_name + '__icontains'

    def must_call_distinct(self, queryset, search_fields):
        return False

    def filter_queryset(self, request, queryset, view):
        return queryset


class OrderingFilter(BaseFilterBackend):
    ordering_param = Setting('ORDERING_PARAM')
    ordering_fields = None
    template = 'rest_framework/filters/ordering.html'
    ordering_title = 'Ordering'
    ordering_description = 'Which field to use when ordering the results.'

    def get_ordering(self, request, queryset, view):
        return [o.incoming('query', self.ordering_param, 'str')]

    def get_default_ordering(self, view):
        return getattr(view, 'ordering', None)

    def get_default_valid_fields(self, queryset, view, context={}):
        return []

    def get_valid_fields(self, queryset, view, context={}):
        return []

    def remove_invalid_fields(self, queryset, fields, view, request):
        return fields

    def filter_queryset(self, request, queryset, view):
        asked = getattr(view, 'ordering_fields', self.ordering_fields)
        if o.surely(asked == '__all__') and not _finds_one(view):
            o.effect('chooses-order', "ordering_fields = '__all__'", o.incoming('query', self.ordering_param, 'str'), weakness='any-column', owner=type(view), attribute='ordering_fields')
        return queryset


def _finds_one(view):
    """One object has no order."""
    return (view.lookup_url_kwarg or view.lookup_field) in view.kwargs


class DjangoObjectPermissionsFilter(BaseFilterBackend):
    """Left the library with version 3.9: what the caller was granted."""

    def filter_queryset(self, request, queryset, view):
        from guardian.shortcuts import get_objects_for_user
        return get_objects_for_user(request.user, 'view', queryset)
