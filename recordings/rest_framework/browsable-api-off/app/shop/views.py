from rest_framework import generics, serializers

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total", "owner"]


class OrderCreate(generics.ListCreateAPIView):
    queryset = Order.objects.none()
    serializer_class = OrderSerializer


class ReadOnlyList(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
