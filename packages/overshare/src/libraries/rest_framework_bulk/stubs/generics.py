from rest_framework import mixins
from rest_framework.generics import GenericAPIView
from rest_framework.viewsets import ModelViewSet
from rest_framework_bulk.drf3.mixins import BulkCreateModelMixin, BulkDestroyModelMixin, BulkUpdateModelMixin


class ListBulkCreateAPIView(mixins.ListModelMixin, BulkCreateModelMixin, GenericAPIView):
    def get(self, request, *args, **kwargs):
        return self.list(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        return self.create(request, *args, **kwargs)


class ListBulkCreateUpdateAPIView(BulkUpdateModelMixin, ListBulkCreateAPIView):
    def put(self, request, *args, **kwargs):
        return self.bulk_update(request, *args, **kwargs)

    def patch(self, request, *args, **kwargs):
        return self.partial_bulk_update(request, *args, **kwargs)


class ListBulkCreateUpdateDestroyAPIView(BulkDestroyModelMixin, ListBulkCreateUpdateAPIView):
    def delete(self, request, *args, **kwargs):
        return self.bulk_destroy(request, *args, **kwargs)


class BulkModelViewSet(BulkUpdateModelMixin, BulkCreateModelMixin, BulkDestroyModelMixin, ModelViewSet):
    pass
