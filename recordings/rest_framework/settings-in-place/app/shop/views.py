from rest_framework import generics

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderList(generics.ListAPIView):
    queryset = Order.objects.order_by("id")
    serializer_class = OrderSerializer


class OpenList(OrderList):
    permission_classes = []
