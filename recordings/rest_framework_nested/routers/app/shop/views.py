from rest_framework import viewsets
from rest_framework.permissions import IsAuthenticated

from shop.models import Item, Order
from shop.serializers import ItemSerializer, OrderSerializer


class OrderViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Order.objects.filter(owner=self.request.user)


class ItemViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = ItemSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Item.objects.filter(order_id=self.kwargs["order_pk"])


class OwnItemViewSet(ItemViewSet):
    def get_queryset(self):
        return super().get_queryset().filter(order__owner=self.request.user)
