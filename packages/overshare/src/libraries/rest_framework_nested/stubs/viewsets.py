from django.http import Http404


class NestedViewSetMixin:
    """Only what belongs to the parents that the address names."""

    def _get_parent_lookup_kwargs(self):
        return getattr(self, 'parent_lookup_kwargs', None) or getattr(self.get_serializer_class(), 'parent_lookup_kwargs', {})

    def get_queryset(self):
        queryset = super().get_queryset()
        for name, lookup in self._get_parent_lookup_kwargs().items():
            if name in self.kwargs:
                queryset = queryset.filter(**{lookup: self.kwargs[name]})
        return queryset
