from rest_framework import mixins, viewsets
from rest_framework.permissions import IsAuthenticated

from shop.models import Order
from shop.serializers import FullSerializer, OrderSerializer, WriteSerializer


class ByAction(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]
    action_serializers = {"retrieve": FullSerializer}

    def get_serializer_class(self):
        if self.action == "create":
            return WriteSerializer
        return self.action_serializers.get(self.action, self.serializer_class)


class ByRole(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()

    def get_serializer_class(self):
        return FullSerializer if self.request.user.is_staff else OrderSerializer


class ByParameter(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()

    def get_serializer_class(self):
        if "full" in self.request.query_params:
            return FullSerializer
        return OrderSerializer


class Missing(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
