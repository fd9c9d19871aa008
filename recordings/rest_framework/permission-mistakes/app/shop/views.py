from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderList(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class Typo(OrderList):
    permissions_classes = [IsAuthenticated]


class NoComma(OrderList):
    permission_classes = (IsAuthenticated)


class Bare(OrderList):
    permission_classes = IsAuthenticated


class Instance(OrderList):
    permission_classes = [IsAuthenticated()]


class Overwritten(OrderList):
    permission_classes = [IsAuthenticated]

    permission_classes = []
