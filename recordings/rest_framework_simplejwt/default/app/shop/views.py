from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderList(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class OpenList(OrderList):
    permission_classes = []


class Mine(generics.RetrieveAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.filter(owner=self.request.user)


class Claims(APIView):
    def get(self, request):
        return Response({"user": request.auth["user_id"], "name": request.user.username})
