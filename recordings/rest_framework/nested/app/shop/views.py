from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class One(Base):
    serializer_class = serializers.OneSerializer


class Many(Base):
    serializer_class = serializers.ManySerializer


class Double(Base):
    serializer_class = serializers.DoubleSerializer


class Declared(Base):
    serializer_class = serializers.DeclaredSerializer


class List(Base):
    serializer_class = serializers.ListSerializer


class Plain(Base):
    serializer_class = serializers.PlainSerializer
