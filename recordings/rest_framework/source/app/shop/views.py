from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class Deep(Base):
    serializer_class = serializers.DeepSerializer


class Method(Base):
    serializer_class = serializers.MethodSerializer


class Renamed(Base):
    serializer_class = serializers.RenamedSerializer


class Whole(Base):
    serializer_class = serializers.WholeSerializer


class Mapping(Base):
    serializer_class = serializers.MappingSerializer


class Password(Base):
    serializer_class = serializers.PasswordSerializer
