from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderList(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class Mine(generics.RetrieveAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.filter(owner=self.request.user)


class Key(APIView):
    def get(self, request):
        return Response({"name": request.user.username, "key": request.auth.value})
