from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import generics
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order
from shop.serializers import OrderSerializer, PublicSerializer


@extend_schema_view(get=extend_schema(responses=PublicSerializer(many=True)))
class OrderList(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


@extend_schema(responses=PublicSerializer, auth=[{"basic": []}])
@api_view(["GET"])
def function(request):
    return Response(OrderSerializer(Order.objects.all(), many=True).data)


class Plain(APIView):
    @extend_schema(request=None, responses={200: PublicSerializer})
    def get(self, request):
        return Response({"total": Order.objects.first().total})
