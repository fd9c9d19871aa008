from django.shortcuts import get_object_or_404
from rest_framework import generics, mixins
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import IsAuthenticated

from shop.models import Order
from shop.serializers import OrderSerializer


class Pinned:
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class Orders(Pinned, generics.ListCreateAPIView):
    pass


class OrderDetail(Pinned, generics.RetrieveUpdateDestroyAPIView):
    pass


class Create(Pinned, generics.CreateAPIView):
    pass


class Destroy(Pinned, generics.DestroyAPIView):
    def perform_destroy(self, instance):
        if instance.owner != self.request.user:
            raise PermissionDenied
        instance.delete()


class ByTitle(Pinned, generics.RetrieveAPIView):
    lookup_field = "title"


class FromMixins(Pinned, mixins.RetrieveModelMixin, generics.GenericAPIView):
    def get(self, request, *args, **kwargs):
        return self.retrieve(request, *args, **kwargs)


class Mine(Pinned, generics.RetrieveAPIView):
    def get_object(self):
        return get_object_or_404(self.request.user.orders, pk=self.kwargs["pk"])
