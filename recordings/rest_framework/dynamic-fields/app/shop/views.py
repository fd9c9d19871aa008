from rest_framework import generics
from rest_framework.response import Response

from shop import serializers
from shop.models import Order


class Orders(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class All(Orders):
    serializer_class = serializers.DynamicSerializer


class Some(generics.GenericAPIView):
    queryset = Order.objects.order_by("id")

    def get(self, request):
        orders = self.get_queryset()
        return Response(serializers.DynamicSerializer(orders, many=True, fields=("id", "title")).data)


class Chosen(Orders):
    serializer_class = serializers.ChosenSerializer


class ByCaller(Orders):
    serializer_class = serializers.ByCallerSerializer


class Capped(Orders):
    serializer_class = serializers.CappedSerializer
