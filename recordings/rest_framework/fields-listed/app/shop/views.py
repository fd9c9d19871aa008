from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class Columns(Base):
    serializer_class = serializers.ColumnsSerializer


class Relations(Base):
    serializer_class = serializers.RelationsSerializer


class Reverse(Base):
    serializer_class = serializers.ReverseSerializer


class Methods(Base):
    serializer_class = serializers.MethodsSerializer


class Keys(Base):
    serializer_class = serializers.KeysSerializer


class Invalid(Base):
    serializer_class = serializers.InvalidSerializer


class Missing(Base):
    serializer_class = serializers.MissingSerializer


class Neither(Base):
    serializer_class = serializers.NeitherSerializer


class Both(Base):
    serializer_class = serializers.BothSerializer
