"""A page of a list: how long it is at most, and who decides that."""
import overshare as o
from rest_framework.response import Response
from rest_framework.settings import Setting


class BasePagination:
    display_page_controls = False

    def paginate_queryset(self, queryset, request, view=None):
        raise NotImplementedError('paginate_queryset() must be implemented.')

    def get_paginated_response(self, data):
        raise NotImplementedError('get_paginated_response() must be implemented.')

    def get_paginated_response_schema(self, schema):
        return schema

    def to_html(self):
        return o.unknown('str')

    def get_results(self, data):
        return data['results']

    def get_schema_operation_parameters(self, view):
        return []

    def get_schema_fields(self, view):
        return []


class _Paginator:
    """Django's, as far as a page is asked for it."""

    def __init__(self, queryset, per_page):
        self.object_list = queryset
        self.per_page = per_page

    @property
    def count(self):
        return o.unknown('int')

    num_pages = count

    def page(self, number):
        return _Page(self.object_list, number, self)

    get_page = page


class _Page:
    def __init__(self, object_list, number, paginator):
        self.object_list = object_list
        self.number = number
        self.paginator = paginator

    def has_next(self):
        return o.unknown('bool')

    has_previous = has_other_pages = has_next

    def next_page_number(self):
        return o.unknown('int')

    previous_page_number = start_index = end_index = next_page_number

    def __iter__(self):
        return iter(self.object_list)

    def __len__(self):
        return o.unknown('int')


class PageNumberPagination(BasePagination):
    page_size = Setting('PAGE_SIZE')
    django_paginator_class = None
    page_query_param = 'page'
    page_query_description = 'A page number within the paginated result set.'
    page_size_query_param = None
    page_size_query_description = 'Number of results to return per page.'
    max_page_size = None
    last_page_strings = ('last',)
    template = 'rest_framework/pagination/numbers.html'
    invalid_page_message = 'Invalid page.'

    def paginate_queryset(self, queryset, request, view=None):
        self.request = request
        page_size = self.get_page_size(request)
        if o.is_none(page_size) or (self.page_size is None and o.unknown('bool')):
            return None
        rows = list(queryset[:page_size])
        self.page = _Page(rows, o.unknown('int'), _Paginator(queryset, page_size))
        return rows

    def get_page_number(self, request, paginator):
        return request.query_params.get(self.page_query_param) or 1

    def get_paginated_response(self, data):
        return Response({
            'count': self.page.paginator.count,
            'next': self.get_next_link(),
            'previous': self.get_previous_link(),
            'results': data,
        })

    def get_page_size(self, request):
        if self.page_size_query_param:
            return _asked(request, self.page_size_query_param, self.page_size, self.max_page_size)
        return self.page_size

    def get_next_link(self):
        return o.any_of(o.unknown('str'), None)

    def get_previous_link(self):
        return o.any_of(o.unknown('str'), None)

    def get_html_context(self):
        return {}


class LimitOffsetPagination(BasePagination):
    default_limit = Setting('PAGE_SIZE')
    limit_query_param = 'limit'
    limit_query_description = 'Number of results to return per page.'
    offset_query_param = 'offset'
    offset_query_description = 'The initial index from which to return the results.'
    max_limit = None
    template = 'rest_framework/pagination/numbers.html'

    def paginate_queryset(self, queryset, request, view=None):
        self.request = request
        self.limit = self.get_limit(request)
        if o.is_none(self.limit) or (self.default_limit is None and o.unknown('bool')):
            return None
        self.count = self.get_count(queryset)
        self.offset = self.get_offset(request)
        return list(queryset[:self.limit])

    def get_paginated_response(self, data):
        return Response({
            'count': self.count,
            'next': self.get_next_link(),
            'previous': self.get_previous_link(),
            'results': data,
        })

    def get_limit(self, request):
        if self.limit_query_param:
            return _asked(request, self.limit_query_param, self.default_limit, self.max_limit)
        return self.default_limit

    def get_offset(self, request):
        return o.unknown('int')

    def get_count(self, queryset):
        return o.unknown('int')

    def get_next_link(self):
        return o.any_of(o.unknown('str'), None)

    def get_previous_link(self):
        return o.any_of(o.unknown('str'), None)


class CursorPagination(BasePagination):
    cursor_query_param = 'cursor'
    page_size = Setting('PAGE_SIZE')
    ordering = '-created'
    page_size_query_param = None
    max_page_size = None
    offset_cutoff = 1000
    template = 'rest_framework/pagination/previous_and_next.html'

    def paginate_queryset(self, queryset, request, view=None):
        self.request = request
        self.page_size = self.get_page_size(request)
        if _is_missing(self.page_size):
            return None
        self.page = list(queryset[:self.page_size])
        return self.page

    def get_page_size(self, request):
        if self.page_size_query_param:
            return _asked(request, self.page_size_query_param, self.page_size, self.max_page_size)
        return self.page_size

    def get_paginated_response(self, data):
        return Response({'next': self.get_next_link(), 'previous': self.get_previous_link(), 'results': data})

    def get_ordering(self, request, queryset, view):
        return self.ordering

    def get_next_link(self):
        return o.any_of(o.unknown('str'), None)

    def get_previous_link(self):
        return o.any_of(o.unknown('str'), None)


def _asked(request, name, usual, most):
    """What the request asks for, no more than the most there may be; else the usual."""
    asked = o.incoming('query', name, 'int')
    asked = o.least(asked, most) if most else asked
    return o.any_of(asked, usual)
