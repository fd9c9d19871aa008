from rest_framework import generics
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


class Orders(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class OrderDetail(generics.RetrieveAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class Unfiltered(OrderDetail):
    filter_backends = []


class OwnQuery(generics.GenericAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer

    def get(self, request, pk):
        return Response(self.get_serializer(self.get_queryset().get(pk=pk)).data)
