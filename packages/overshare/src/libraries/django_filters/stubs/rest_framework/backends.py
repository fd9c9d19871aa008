import overshare as o
from rest_framework.filters import BaseFilterBackend


class DjangoFilterBackend(BaseFilterBackend):
    filterset_base = None
    raise_exception = True

    def get_filterset(self, request, queryset, view):
        filterset_class = self.get_filterset_class(view, queryset)
        if filterset_class is None:
            return None
        return filterset_class(**self.get_filterset_kwargs(request, queryset, view))

    def get_filterset_class(self, view, queryset=None):
        return getattr(view, 'filterset_class', None) or getattr(view, 'filter_class', None)

    def get_filterset_kwargs(self, request, queryset, view):
        return {'data': request.query_params, 'queryset': queryset, 'request': request}

    def filter_queryset(self, request, queryset, view):
        for name in ('filterset_fields', 'filter_fields'):
            if o.surely(getattr(view, name, None) == '__all__'):
                o.effect('chooses-filter', f"{name} = '__all__'", o.incoming('query', '*', 'str'), weakness='any-column', owner=type(view), attribute=name)
        filterset = self.get_filterset(request, queryset, view)
        if filterset is None or o.is_unknown(filterset):
            return queryset
        return filterset.qs
