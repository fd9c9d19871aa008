from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from guardian.decorators import permission_required_or_403
from guardian.shortcuts import get_objects_for_user
from rest_framework import generics, permissions

from shop.models import Order
from shop.serializers import OrderSerializer


class ForUser(generics.RetrieveAPIView):
    serializer_class = OrderSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return get_objects_for_user(self.request.user, "shop.view_order")


@login_required
def checked(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if not request.user.has_perm("shop.view_order", order):
        raise PermissionDenied
    return JsonResponse({"title": order.title})


@login_required
def globally(request, pk):
    if not request.user.has_perm("shop.view_order"):
        raise PermissionDenied
    return JsonResponse({"title": get_object_or_404(Order, pk=pk).title})


@permission_required_or_403("shop.view_order", (Order, "pk", "pk"))
def decorated(request, pk):
    return JsonResponse({"title": Order.objects.get(pk=pk).title})


class ViewPermission(permissions.DjangoObjectPermissions):
    perms_map = {"GET": ["%(app_label)s.view_%(model_name)s"]}

    def has_permission(self, request, view):
        return request.user.is_authenticated


class Restricted(generics.RetrieveAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [ViewPermission]


class Unscoped(Restricted):
    permission_classes = [permissions.DjangoObjectPermissions]
