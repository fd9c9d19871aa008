from rest_framework import generics
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import HiddenOwnerSerializer, OrderSerializer


class Base:
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]


class Pinned(Base, generics.CreateAPIView):
    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class PinnedDetail(Base, generics.UpdateAPIView):
    http_method_names = ["patch"]

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class Default(Base, generics.CreateAPIView):
    pass


class ByHand(Base, generics.GenericAPIView):
    def post(self, request):
        serializer = self.get_serializer(data={**request.data, "owner": request.user.id})
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data, status=201)


class Validated(Base, generics.GenericAPIView):
    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if serializer.validated_data["owner"] != request.user:
            return Response({"detail": "only for yourself"}, status=403)
        serializer.save()
        return Response(serializer.data, status=201)


class Raw(Base, generics.GenericAPIView):
    def post(self, request):
        order = Order.objects.create(
            owner_id=request.data["owner"], title=request.data["title"], total=request.data["total"]
        )
        return Response({"id": order.id}, status=201)


class Hidden(Base, generics.CreateAPIView):
    serializer_class = HiddenOwnerSerializer
