from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from shop import serializers
from shop.models import Order


class OrderDetail(generics.RetrieveUpdateAPIView):
    queryset = Order.objects.all()
    serializer_class = serializers.OrderSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return super().get_queryset().filter(owner=self.request.user)


class PutOnly(generics.UpdateAPIView):
    queryset = Order.objects.all()
    http_method_names = ["put"]


class Pinned(PutOnly):
    serializer_class = serializers.PinnedSerializer


class ReadOnly(PutOnly):
    serializer_class = serializers.ReadOnlySerializer


class Mistyped(PutOnly):
    serializer_class = serializers.MistypedSerializer
