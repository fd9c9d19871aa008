from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class Plain(Base):
    serializer_class = serializers.PlainSerializer


class Named(Base):
    serializer_class = serializers.NamedSerializer


class Nested(Base):
    serializer_class = serializers.NestedSerializer


class ByCaller(Base):
    serializer_class = serializers.ByCallerSerializer


class Query(Base):
    serializer_class = serializers.QuerySerializer


class Whole(Base):
    serializer_class = serializers.WholeSerializer
