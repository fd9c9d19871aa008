from rest_framework import generics, permissions
from rest_framework.exceptions import NotFound

from shop.models import Order
from shop.serializers import OrderSerializer


class HasObject(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.owner_id == request.user.id


class Neither(permissions.BasePermission):
    pass


class HasView(permissions.BasePermission):
    def has_permission(self, request, view):
        return bool(request.user and request.user.is_staff)


class OwnerOrReadOnly(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        if request.method in permissions.SAFE_METHODS:
            return True
        return obj.owner == request.user


class ReturnsNothing(permissions.BasePermission):
    def has_permission(self, request, view):
        request.user.is_authenticated


class Raises(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        if obj.owner != request.user:
            raise NotFound()
        return True


class WithMessage(permissions.IsAuthenticated):
    message = "only for the owner"

    def has_object_permission(self, request, view, obj):
        return super().has_object_permission(request, view, obj) and obj.owner == request.user


class Detail(generics.RetrieveDestroyAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class ObjectOnly(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [HasObject]


class ObjectOnlyDetail(Detail):
    permission_classes = [HasObject]


class NeitherDetail(Detail):
    permission_classes = [Neither]


class ViewOnlyDetail(Detail):
    permission_classes = [HasView]


class SafeDetail(Detail):
    permission_classes = [permissions.IsAuthenticated, OwnerOrReadOnly]


class NoneDetail(Detail):
    permission_classes = [ReturnsNothing]


class RaisesDetail(Detail):
    permission_classes = [Raises]


class MessageDetail(Detail):
    permission_classes = [WithMessage]
