from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404
from rest_framework import status
from rest_framework.decorators import api_view, authentication_classes, permission_classes
from rest_framework.permissions import BasePermission, IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


class IsOwner(BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.owner == request.user


@api_view()
def open_orders(request):
    return Response(OrderSerializer(Order.objects.all(), many=True).data)


@api_view(["GET"])
@permission_classes([IsAuthenticated])
def guarded(request):
    return Response(OrderSerializer(Order.objects.all(), many=True).data)


@api_view(["GET"])
@permission_classes((IsAuthenticated, IsAdminUser))
def admin(request):
    return Response(OrderSerializer(Order.objects.all(), many=True).data)


@api_view(["GET", "POST"])
@permission_classes([IsAuthenticated])
def methods(request):
    if request.method == "GET":
        return Response({"orders": Order.objects.count()})
    serializer = OrderSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    serializer.save(owner=request.user)
    return Response(serializer.data, status=status.HTTP_201_CREATED)


@api_view(["GET"])
@permission_classes([IsOwner])
def detail(request, pk):
    return Response(OrderSerializer(get_object_or_404(Order, pk=pk)).data)


@api_view(["GET"])
@permission_classes([IsAuthenticated])
def with_object_check(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if order.owner != request.user:
        return Response({"detail": "not yours"}, status=status.HTTP_403_FORBIDDEN)
    return Response(OrderSerializer(order).data)


@api_view(["GET"])
@authentication_classes([])
@permission_classes([IsAuthenticated])
def nobody(request):
    return Response({"orders": Order.objects.count()})


@login_required
@api_view(["GET"])
def outer_login(request):
    return Response({"orders": Order.objects.count()})


@api_view
def bare(request):
    return Response({"orders": Order.objects.count()})
