from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class Popped(Base):
    serializer_class = serializers.PoppedSerializer


class Added(Base):
    serializer_class = serializers.AddedSerializer


class ByCaller(Base):
    serializer_class = serializers.ByCallerSerializer


class Replaced(Base):
    serializer_class = serializers.ReplacedSerializer


class Renamed(Base):
    serializer_class = serializers.RenamedSerializer


class OwnOnly(Base):
    serializer_class = serializers.OwnOnlySerializer


class Filtered(Base):
    serializer_class = serializers.FilteredSerializer
