from rest_framework import generics, permissions
from rest_framework.decorators import api_view, permission_classes
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


class IsOwner(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.owner == request.user


class Default(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class Open(Default):
    permission_classes = [permissions.AllowAny]


class Emptied(Default):
    permission_classes = []


class Replaced(Default):
    permission_classes = [IsOwner]


class ReplacedDetail(generics.RetrieveAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsOwner]


class Admin(Default):
    permission_classes = (permissions.IsAdminUser,)


@api_view(["GET"])
def function(request):
    return Response({"orders": Order.objects.count()})


@api_view(["GET"])
@permission_classes([permissions.AllowAny])
def open_function(request):
    return Response({"orders": Order.objects.count()})
