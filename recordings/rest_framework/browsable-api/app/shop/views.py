from rest_framework import generics, renderers, serializers
from rest_framework.permissions import IsAuthenticated

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total", "owner"]


class OrderCreate(generics.ListCreateAPIView):
    queryset = Order.objects.none()
    serializer_class = OrderSerializer


class JsonOnly(OrderCreate):
    renderer_classes = [renderers.JSONRenderer]


class Guarded(OrderCreate):
    permission_classes = [IsAuthenticated]


class ReadOnlyList(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
