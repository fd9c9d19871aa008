from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from shop import serializers
from shop.models import Order


class Orders(generics.ListCreateAPIView):
    queryset = Order.objects.order_by("id")
    serializer_class = serializers.OrderSerializer


class Totals(generics.ListAPIView):
    queryset = Order.objects.order_by("id")
    serializer_class = serializers.TotalSerializer


class Rows(generics.ListAPIView):
    queryset = Order.objects.values("title", "owner__email", "owner__password")
    serializer_class = serializers.RowSerializer


class Dicts(APIView):
    def get(self, request):
        rows = [{"title": order.title, "owner__email": order.owner.email, "more": 1} for order in Order.objects.all()]
        return Response(serializers.RowSerializer(rows, many=True).data)
