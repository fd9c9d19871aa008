from django_filters import rest_framework as filters
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from shop.models import Order
from shop.serializers import OrderSerializer


class Base:
    queryset = Order.objects.order_by("id")
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]
    filter_backends = [DjangoFilterBackend]


class Everything(Base, generics.ListAPIView):
    filterset_fields = "__all__"


class Listed(Base, generics.ListAPIView):
    filterset_fields = ["title"]


class Lookups(Base, generics.ListAPIView):
    filterset_fields = {"owner__password": ["exact", "startswith"]}


class MineFilter(filters.FilterSet):
    class Meta:
        model = Order
        fields = ["title"]

    @property
    def qs(self):
        return super().qs.filter(owner=self.request.user)


class Mine(Base, generics.ListAPIView):
    filterset_class = MineFilter


class MineDetail(Base, generics.RetrieveAPIView):
    filterset_class = MineFilter


class Ignored(Base, generics.ListAPIView):
    filter_backends = []
    filterset_class = MineFilter
