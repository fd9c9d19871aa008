from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class One(Base):
    serializer_class = serializers.OneSerializer


class Two(Base):
    serializer_class = serializers.TwoSerializer


class Reverse(Base):
    serializer_class = serializers.ReverseSerializer


class Declared(Base):
    serializer_class = serializers.DeclaredSerializer
