from django.shortcuts import get_object_or_404
from rest_framework import generics, viewsets
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order
from shop.permissions import IsOwner
from shop.serializers import OrderSerializer


class Base(generics.GenericAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsOwner]


class Listing(generics.ListAPIView, Base):
    pass


class Detail(generics.RetrieveAPIView, Base):
    pass


class OwnGetObject(generics.RetrieveAPIView, Base):
    def get_object(self):
        return Order.objects.get(pk=self.kwargs["pk"])


class Shortcut(generics.RetrieveAPIView, Base):
    def get_object(self):
        return get_object_or_404(self.get_queryset(), pk=self.kwargs["pk"])


class ByModel(Base):
    def get(self, request, pk):
        return Response(self.get_serializer(Order.objects.get(pk=pk)).data)


class PlainView(APIView):
    permission_classes = [IsOwner]

    def get(self, request, pk):
        return Response(OrderSerializer(get_object_or_404(Order, pk=pk)).data)


class CheckedView(APIView):
    permission_classes = [IsOwner]

    def get(self, request, pk):
        order = get_object_or_404(Order, pk=pk)
        self.check_object_permissions(request, order)
        return Response(OrderSerializer(order).data)


class CheckedGetObject(generics.RetrieveAPIView, Base):
    def get_object(self):
        order = get_object_or_404(self.filter_queryset(self.get_queryset()), pk=self.kwargs["pk"])
        self.check_object_permissions(self.request, order)
        return order


class UpdateByHand(Base):
    def put(self, request, pk):
        serializer = self.get_serializer(Order.objects.get(pk=pk), data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)


class Bulk(Base):
    def delete(self, request):
        Order.objects.filter(pk__in=request.data["ids"]).delete()
        return Response(status=204)


class WithAction(viewsets.GenericViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [IsOwner]

    def peek(self, request, pk=None):
        return Response({"title": Order.objects.get(pk=pk).title})
