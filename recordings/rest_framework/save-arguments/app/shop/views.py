from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer, OwnCreateSerializer


@api_view(["POST"])
@permission_classes([IsAuthenticated])
def pinned(request):
    serializer = OrderSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    order = serializer.save(owner=request.user, title="fixed")
    return Response({"id": order.id, "title": order.title}, status=201)


@api_view(["POST"])
@permission_classes([IsAuthenticated])
def bypassed(request):
    serializer = OrderSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    order = serializer.save(owner_id=request.data["owner"])
    return Response({"id": order.id}, status=201)


@api_view(["POST"])
@permission_classes([IsAuthenticated])
def loop(request):
    order = Order(owner=request.user, total=0)
    for name, value in request.data.items():
        if hasattr(order, name) and name != "owner":
            setattr(order, name, value)
    order.save()
    return Response({"id": order.id}, status=201)


@api_view(["POST"])
@permission_classes([IsAuthenticated])
def own_create(request):
    serializer = OwnCreateSerializer(data=request.data, context={"request": request})
    serializer.is_valid(raise_exception=True)
    serializer.save()
    return Response(serializer.data, status=201)


@api_view(["PATCH"])
@permission_classes([IsAuthenticated])
def partial(request, pk):
    order = Order.objects.get(pk=pk)
    serializer = OrderSerializer(order, data=request.data, partial=True)
    if serializer.is_valid():
        serializer.save()
        return Response(serializer.data)
    return Response(serializer.errors, status=400)
