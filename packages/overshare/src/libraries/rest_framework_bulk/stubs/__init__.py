from rest_framework_bulk.drf3.mixins import BulkCreateModelMixin, BulkDestroyModelMixin, BulkUpdateModelMixin
from rest_framework_bulk.drf3.serializers import BulkListSerializer, BulkSerializerMixin
from rest_framework_bulk.generics import (
    BulkModelViewSet, ListBulkCreateAPIView, ListBulkCreateUpdateAPIView, ListBulkCreateUpdateDestroyAPIView,
)
