from django.core.exceptions import PermissionDenied
from django.http import Http404
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order
from shop.serializers import OrderSerializer


class Denied(APIView):
    def get(self, request, pk):
        order = Order.objects.get(pk=pk)
        if order.owner != request.user:
            raise exceptions.PermissionDenied("not yours")
        return Response({"title": order.title})


class NotLoggedIn(APIView):
    def get(self, request):
        if not request.user.is_authenticated:
            raise exceptions.NotAuthenticated
        return Response({"ok": True})


class ByDjango(APIView):
    def get(self, request, pk):
        if request.user.is_anonymous:
            raise Http404
        order = Order.objects.get(pk=pk)
        if order.owner_id != request.user.id:
            raise PermissionDenied
        return Response({"title": order.title})


class Invalid(APIView):
    def post(self, request):
        serializer = OrderSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response(serializer.data)


class WithDetail(APIView):
    def get(self, request, pk):
        order = Order.objects.get(pk=pk)
        raise exceptions.ValidationError({"title": order.title, "owner": order.owner.email})


class Missing(APIView):
    def get(self, request):
        return Response(OrderSerializer(Order.objects.get(pk=99)).data)


class Asks(APIView):
    def get(self, request):
        if not request.user.is_staff:
            self.permission_denied(request, message="staff only")
        return Response({"orders": Order.objects.count()})
