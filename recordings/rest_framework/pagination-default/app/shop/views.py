from rest_framework import generics, pagination
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order
from shop.serializers import OrderSerializer


class Chosen(pagination.PageNumberPagination):
    page_size = 10
    page_size_query_param = "page_size"


class Capped(Chosen):
    max_page_size = 50


class Offsets(pagination.LimitOffsetPagination):
    default_limit = 10


class Cursors(pagination.CursorPagination):
    ordering = "id"
    page_size = 10


class Enveloped(pagination.PageNumberPagination):
    page_size = 10

    def get_paginated_response(self, data):
        return Response({"pages": self.page.paginator.num_pages, "orders": data})


class OrderList(generics.ListAPIView):
    queryset = Order.objects.order_by("id")
    serializer_class = OrderSerializer


class NotPaged(OrderList):
    pagination_class = None


class ChosenList(OrderList):
    pagination_class = Chosen


class CappedList(OrderList):
    pagination_class = Capped


class OffsetList(OrderList):
    pagination_class = Offsets


class CursorList(OrderList):
    pagination_class = Cursors


class EnvelopedList(OrderList):
    pagination_class = Enveloped


class ByHand(APIView):
    def get(self, request):
        paginator = Capped()
        page = paginator.paginate_queryset(Order.objects.order_by("id"), request)
        return paginator.get_paginated_response(OrderSerializer(page, many=True).data)


class OwnList(generics.GenericAPIView):
    queryset = Order.objects.order_by("id")
    serializer_class = OrderSerializer

    def get(self, request):
        return Response(self.get_serializer(self.get_queryset(), many=True).data)
