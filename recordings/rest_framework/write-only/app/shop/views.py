from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class Keyword(Base):
    serializer_class = serializers.KeywordSerializer


class Extra(Base):
    serializer_class = serializers.ExtraSerializer


class Hidden(Base):
    serializer_class = serializers.HiddenSerializer


class MetaList(Base):
    serializer_class = serializers.MetaListSerializer


class Popped(Base):
    serializer_class = serializers.PoppedSerializer


class Both(Base):
    serializer_class = serializers.BothSerializer
