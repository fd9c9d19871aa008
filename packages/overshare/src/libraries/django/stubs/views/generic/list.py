from django.core.exceptions import ImproperlyConfigured
from django.core.paginator import Paginator
from django.http import Http404
from django.views.generic.base import ContextMixin, TemplateResponseMixin, View


class MultipleObjectMixin(ContextMixin):
    allow_empty = True
    queryset = None
    model = None
    paginate_by = None
    paginate_orphans = 0
    context_object_name = None
    paginator_class = Paginator
    page_kwarg = 'page'
    ordering = None

    def get_queryset(self):
        if self.queryset is not None:
            queryset = self.queryset.all() if hasattr(self.queryset, 'all') else self.queryset
        elif self.model is not None:
            queryset = self.model._default_manager.all()
        else:
            raise ImproperlyConfigured('a view without a queryset')
        ordering = self.get_ordering()
        if ordering:
            queryset = queryset.order_by(*((ordering,) if isinstance(ordering, str) else ordering))
        return queryset

    def get_ordering(self):
        return self.ordering

    def paginate_queryset(self, queryset, page_size):
        paginator = self.get_paginator(queryset, page_size)
        page = paginator.page(self.request.GET.get(self.page_kwarg) or 1)
        return (paginator, page, page.object_list, page.has_other_pages())

    def get_paginate_by(self, queryset):
        return self.paginate_by

    def get_paginator(self, queryset, per_page, orphans=0, allow_empty_first_page=True, **kwargs):
        return self.paginator_class(queryset, per_page)

    def get_paginate_orphans(self):
        return self.paginate_orphans

    def get_allow_empty(self):
        return self.allow_empty

    def get_context_object_name(self, object_list):
        return self.context_object_name

    def get_context_data(self, *, object_list=None, **kwargs):
        queryset = object_list if object_list is not None else self.object_list
        page_size = self.get_paginate_by(queryset)
        found = {'paginator': None, 'page_obj': None, 'is_paginated': False, 'object_list': queryset}
        if page_size:
            paginator, page, queryset, is_paginated = self.paginate_queryset(queryset, page_size)
            found = {'paginator': paginator, 'page_obj': page, 'is_paginated': is_paginated, 'object_list': queryset}
        name = self.get_context_object_name(queryset)
        if isinstance(name, str):
            found[name] = queryset
        found.update(kwargs)
        return super().get_context_data(**found)


class BaseListView(MultipleObjectMixin, View):
    def get(self, request, *args, **kwargs):
        self.object_list = self.get_queryset()
        if not self.get_allow_empty() and not self.object_list:
            raise Http404()
        context = self.get_context_data()
        return self.render_to_response(context)


class MultipleObjectTemplateResponseMixin(TemplateResponseMixin):
    template_name_suffix = '_list'


class ListView(MultipleObjectTemplateResponseMixin, BaseListView):
    pass
