from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class Plain(Base):
    serializer_class = serializers.PlainSerializer


class Removed(Base):
    serializer_class = serializers.RemovedSerializer


class Wider(Base):
    serializer_class = serializers.WiderSerializer


class Dropped(Base):
    serializer_class = serializers.DroppedSerializer


class Mixed(Base):
    serializer_class = serializers.MixedSerializer


class MetaOnly(Base):
    serializer_class = serializers.MetaOnlySerializer
