from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderViewSet(viewsets.ModelViewSet):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Order.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True)
    def receipt(self, request, pk=None):
        return Response({"receipt": Order.objects.get(pk=pk).title})

    @action(detail=True)
    def summary(self, request, pk=None):
        return Response({"summary": self.get_object().title})


class MixedViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        if self.request.user.is_staff:
            return Order.objects.all()
        if self.action == "list":
            return self.request.user.orders.all()
        return Order.objects.all()


class ParameterViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        owner = self.request.query_params.get("owner")
        orders = Order.objects.all()
        return orders.filter(owner_id=owner) if owner else orders
