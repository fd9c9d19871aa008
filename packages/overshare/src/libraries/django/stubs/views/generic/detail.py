from django.core.exceptions import ImproperlyConfigured, ObjectDoesNotExist
from django.http import Http404
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View


class SingleObjectMixin(ContextMixin):
    model = None
    queryset = None
    slug_field = 'slug'
    context_object_name = None
    slug_url_kwarg = 'slug'
    pk_url_kwarg = 'pk'
    query_pk_and_slug = False

    def get_object(self, queryset=None):
        if queryset is None:
            queryset = self.get_queryset()
        pk = self.kwargs.get(self.pk_url_kwarg)
        slug = self.kwargs.get(self.slug_url_kwarg)
        if pk is not None:
            queryset = queryset.filter(pk=pk)
        if slug is not None and (pk is None or self.query_pk_and_slug):
            queryset = queryset.filter(**{self.get_slug_field(): slug})
        if pk is None and slug is None:
            raise AttributeError('Generic detail view must be called with either an object pk or a slug in the URLconf.')
        try:
            return queryset.get()
        except ObjectDoesNotExist:
            raise Http404()

    def get_queryset(self):
        if self.queryset is not None:
            return self.queryset.all()
        if self.model is not None:
            return self.model._default_manager.all()
        raise ImproperlyConfigured('a view without a queryset')

    def get_slug_field(self):
        return self.slug_field

    def get_context_object_name(self, obj):
        return self.context_object_name or getattr(getattr(obj, '_meta', None), 'model_name', None)

    def get_context_data(self, **kwargs):
        found = {}
        if getattr(self, 'object', None) is not None:
            found['object'] = self.object
            name = self.get_context_object_name(self.object)
            if isinstance(name, str):
                found[name] = self.object
        found.update(kwargs)
        return super().get_context_data(**found)


class BaseDetailView(SingleObjectMixin, View):
    def get(self, request, *args, **kwargs):
        self.object = self.get_object()
        context = self.get_context_data(object=self.object)
        return self.render_to_response(context)


class SingleObjectTemplateResponseMixin(TemplateResponseMixin):
    template_name_field = None
    template_name_suffix = '_detail'


class DetailView(SingleObjectTemplateResponseMixin, BaseDetailView):
    pass
