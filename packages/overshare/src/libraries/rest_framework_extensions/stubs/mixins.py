"""drf-extensions: what viewsets may be mixed with."""
from rest_framework_extensions.routers import PARENT


class NestedViewSetMixin:
    """Only what belongs to the parents that the address names."""

    def get_queryset(self):
        return self.filter_queryset_by_parents_lookups(super().get_queryset())

    def filter_queryset_by_parents_lookups(self, queryset):
        lookups = self.get_parents_query_dict()
        return queryset.filter(**lookups) if lookups else queryset

    def get_parents_query_dict(self):
        return {name.replace(PARENT, '', 1): value for name, value in self.kwargs.items() if name.startswith(PARENT)}


class DetailSerializerMixin:
    """Another serializer and queryset for a single object."""

    serializer_detail_class = None
    queryset_detail = None

    def _is_request_to_detail_endpoint(self):
        return self.lookup_field in self.kwargs

    def get_serializer_class(self):
        if self.serializer_detail_class and self._is_request_to_detail_endpoint():
            return self.serializer_detail_class
        return super().get_serializer_class()

    def get_queryset(self, *args, **kwargs):
        if self._is_request_to_detail_endpoint() and self.queryset_detail is not None:
            return self.queryset_detail.all()
        return super().get_queryset()


class PaginateByMaxMixin:
    pass


class CacheResponseMixin:
    pass
