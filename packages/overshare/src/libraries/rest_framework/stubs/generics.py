"""Views about a queryset and a serializer."""
import overshare as o
from django.core.exceptions import ValidationError
from django.db.models.query import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404 as _get_object_or_404
from rest_framework import mixins, views
from rest_framework.pagination import PageNumberPagination
from rest_framework.settings import Setting, api_settings


def get_object_or_404(queryset, *filter_args, **filter_kwargs):
    return _get_object_or_404(queryset, *filter_args, **filter_kwargs)


class GenericAPIView(views.APIView):
    queryset = None
    serializer_class = None
    lookup_field = 'pk'
    lookup_url_kwarg = None
    filter_backends = Setting('DEFAULT_FILTER_BACKENDS')
    pagination_class = Setting('DEFAULT_PAGINATION_CLASS')

    def __class_getitem__(cls, *args, **kwargs):
        return cls

    @classmethod
    def _put_alone(cls):
        if not any(hasattr(cls, name) for name in ('retrieve', 'update', 'destroy')):
            return super()._put_alone()
        from django.urls import path
        views.put_alone([path('<' + (cls.lookup_url_kwarg or cls.lookup_field) + '>/', cls.as_view())])

    def get_queryset(self):
        queryset = self.queryset
        if queryset is None:
            raise AssertionError("should either include a `queryset` attribute, or override the `get_queryset()` method.")
        if isinstance(queryset, QuerySet):
            queryset = queryset.all()
        return queryset

    def get_object(self):
        queryset = self.filter_queryset(self.get_queryset())
        lookup_url_kwarg = self.lookup_url_kwarg or self.lookup_field
        if lookup_url_kwarg not in self.kwargs:
            raise AssertionError('Expected view to be called with a URL keyword argument named as its lookup_field.')
        obj = get_object_or_404(queryset, **{self.lookup_field: self.kwargs[lookup_url_kwarg]})
        self.check_object_permissions(self.request, obj)
        return obj

    def get_serializer(self, *args, **kwargs):
        serializer_class = self.get_serializer_class()
        if o.is_unknown(serializer_class):
            from rest_framework._unseen import UnseenSerializer
            serializer_class = UnseenSerializer
        kwargs.setdefault('context', self.get_serializer_context())
        return serializer_class(*args, **kwargs)

    def get_serializer_class(self):
        if self.serializer_class is None:
            raise AssertionError("should either include a `serializer_class` attribute, or override the `get_serializer_class()` method.")
        return self.serializer_class

    def get_serializer_context(self):
        return {'request': self.request, 'format': self.format_kwarg, 'view': self}

    def filter_queryset(self, queryset):
        for backend in list(self.filter_backends):
            filtered = backend().filter_queryset(self.request, queryset, self)
            # a backend that nobody describes leaves the queryset as it is
            queryset = queryset if o.is_unknown(filtered) else filtered
        return queryset

    @property
    def paginator(self):
        if not hasattr(self, '_paginator'):
            self._paginator = None if self.pagination_class is None else _readable(self.pagination_class())
        return self._paginator

    def paginate_queryset(self, queryset):
        if self.paginator is None:
            return None
        return self.paginator.paginate_queryset(queryset, self.request, view=self)

    def get_paginated_response(self, data):
        return self.paginator.get_paginated_response(data)


def _readable(paginator):
    """Pages of a class that cannot be read are pages nevertheless: most such classes extend the framework's own."""
    if not o.is_unknown(paginator):
        return paginator
    o.note(paginator)
    usual = PageNumberPagination()
    usual.page_size = usual.page_size or 100
    return usual


class CreateAPIView(mixins.CreateModelMixin, GenericAPIView):
    def post(self, request, *args, **kwargs):
        return self.create(request, *args, **kwargs)


class ListAPIView(mixins.ListModelMixin, GenericAPIView):
    def get(self, request, *args, **kwargs):
        return self.list(request, *args, **kwargs)


class RetrieveAPIView(mixins.RetrieveModelMixin, GenericAPIView):
    def get(self, request, *args, **kwargs):
        return self.retrieve(request, *args, **kwargs)


class DestroyAPIView(mixins.DestroyModelMixin, GenericAPIView):
    def delete(self, request, *args, **kwargs):
        return self.destroy(request, *args, **kwargs)


class UpdateAPIView(mixins.UpdateModelMixin, GenericAPIView):
    def put(self, request, *args, **kwargs):
        return self.update(request, *args, **kwargs)

    def patch(self, request, *args, **kwargs):
        return self.partial_update(request, *args, **kwargs)


class ListCreateAPIView(mixins.ListModelMixin, mixins.CreateModelMixin, GenericAPIView):
    def get(self, request, *args, **kwargs):
        return self.list(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        return self.create(request, *args, **kwargs)


class RetrieveUpdateAPIView(mixins.RetrieveModelMixin, mixins.UpdateModelMixin, GenericAPIView):
    def get(self, request, *args, **kwargs):
        return self.retrieve(request, *args, **kwargs)

    def put(self, request, *args, **kwargs):
        return self.update(request, *args, **kwargs)

    def patch(self, request, *args, **kwargs):
        return self.partial_update(request, *args, **kwargs)


class RetrieveDestroyAPIView(mixins.RetrieveModelMixin, mixins.DestroyModelMixin, GenericAPIView):
    def get(self, request, *args, **kwargs):
        return self.retrieve(request, *args, **kwargs)

    def delete(self, request, *args, **kwargs):
        return self.destroy(request, *args, **kwargs)


class RetrieveUpdateDestroyAPIView(mixins.RetrieveModelMixin, mixins.UpdateModelMixin, mixins.DestroyModelMixin, GenericAPIView):
    def get(self, request, *args, **kwargs):
        return self.retrieve(request, *args, **kwargs)

    def put(self, request, *args, **kwargs):
        return self.update(request, *args, **kwargs)

    def patch(self, request, *args, **kwargs):
        return self.partial_update(request, *args, **kwargs)

    def delete(self, request, *args, **kwargs):
        return self.destroy(request, *args, **kwargs)
