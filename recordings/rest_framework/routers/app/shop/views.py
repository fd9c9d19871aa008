from django.shortcuts import get_object_or_404
from rest_framework import mixins, viewsets
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


class Full(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class ReadOnly(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class ListOnly(mixins.ListModelMixin, viewsets.GenericViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class Limited(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    http_method_names = ["get", "delete"]


class ByTitle(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    lookup_field = "title"
    lookup_url_kwarg = "name"
    lookup_value_regex = "[^/]+"


class Handwritten(viewsets.ViewSet):
    def list(self, request):
        return Response(OrderSerializer(Order.objects.all(), many=True).data)

    def retrieve(self, request, pk=None):
        return Response(OrderSerializer(get_object_or_404(Order, pk=pk)).data)
