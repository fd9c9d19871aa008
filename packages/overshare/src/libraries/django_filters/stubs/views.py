"""Django's list views with a filter set."""
from django.views.generic import ListView


class FilterMixin:
    filterset_class = None
    filterset_fields = '__all__'
    strict = True

    def get_filterset_class(self):
        return self.filterset_class

    def get_filterset(self, filterset_class):
        return filterset_class(self.request.GET, queryset=self.get_queryset(), request=self.request)


class FilterView(FilterMixin, ListView):
    def get(self, request, *args, **kwargs):
        filterset_class = self.get_filterset_class()
        self.object_list = self.get_filterset(filterset_class).qs if filterset_class else self.get_queryset()
        return self.render_to_response(self.get_context_data(object_list=self.object_list))
