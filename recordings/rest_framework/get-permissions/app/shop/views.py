from rest_framework import permissions, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderViewSet(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [permissions.IsAdminUser]

    def get_permissions(self):
        if self.action == "list":
            return [permissions.AllowAny()]
        if self.action in ("retrieve", "totals"):
            return [permissions.IsAuthenticated()]
        return super().get_permissions()

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=False, permission_classes=[permissions.AllowAny])
    def totals(self, request):
        return Response({"totals": [order.total for order in self.get_queryset()]})

    @action(detail=False, permission_classes=[permissions.AllowAny])
    def titles(self, request):
        return Response({"titles": [order.title for order in self.get_queryset()]})
