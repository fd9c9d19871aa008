from rest_framework import filters, generics
from rest_framework.permissions import IsAuthenticated

from shop.models import Order
from shop.serializers import OrderSerializer


class OnlyMine(filters.BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        return queryset.filter(owner=request.user)


class Base:
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]


class Ordered(Base, generics.ListAPIView):
    filter_backends = [filters.OrderingFilter]


class OrderedAll(Ordered):
    ordering_fields = "__all__"


class Searched(Base, generics.ListAPIView):
    filter_backends = [filters.SearchFilter]
    search_fields = ["title", "owner__email"]


class ByHand(Base, generics.ListAPIView):
    def get_queryset(self):
        return super().get_queryset().filter(**self.request.query_params.dict())


class ByHandChosen(Base, generics.ListAPIView):
    def get_queryset(self):
        title = self.request.query_params.get("title")
        orders = Order.objects.filter(owner=self.request.user)
        return orders.filter(title=title) if title else orders


class Mine(Base, generics.ListAPIView):
    filter_backends = [OnlyMine]


class MineDetail(Base, generics.RetrieveAPIView):
    filter_backends = [OnlyMine]
