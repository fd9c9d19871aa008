from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


@api_view(["GET"])
@permission_classes([IsAuthenticated])
def below(request):
    return Response(OrderSerializer(Order.objects.all(), many=True).data)


@permission_classes([IsAuthenticated])
@api_view(["GET"])
def above(request):
    return Response(OrderSerializer(Order.objects.all(), many=True).data)
