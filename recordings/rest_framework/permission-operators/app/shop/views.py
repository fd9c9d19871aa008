from rest_framework import generics
from rest_framework.permissions import BasePermission, IsAdminUser, IsAuthenticated

from shop.models import Order
from shop.serializers import OrderSerializer


class IsOwner(BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.owner == request.user


class IsStaff(BasePermission):
    def has_permission(self, request, view):
        return request.user.is_staff


class Detail(generics.RetrieveAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class And(Detail):
    permission_classes = [IsAuthenticated & IsOwner]


class Or(Detail):
    permission_classes = [IsStaff | IsOwner]


class OrReversed(Detail):
    permission_classes = [IsOwner | IsStaff]


class Not(Detail):
    permission_classes = [~IsStaff]


class NotObject(Detail):
    permission_classes = [IsAuthenticated, ~IsOwner]


class Mixed(Detail):
    permission_classes = [IsAuthenticated & (IsAdminUser | IsOwner)]


class OrList(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsStaff | IsOwner]


class NotList(OrList):
    permission_classes = [~IsAuthenticated]
