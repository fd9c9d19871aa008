from rest_framework import generics

from shop import serializers
from shop.models import Order


class Base(generics.ListAPIView):
    queryset = Order.objects.order_by("id")


class Text(Base):
    serializer_class = serializers.TextSerializer


class Slug(Base):
    serializer_class = serializers.SlugSerializer


class Key(Base):
    serializer_class = serializers.KeySerializer


class Linked(Base):
    serializer_class = serializers.LinkedSerializer


class Own(Base):
    serializer_class = serializers.OwnSerializer


class HyperlinkedModel(Base):
    serializer_class = serializers.HyperlinkedModelSerializer


class Detail(generics.RetrieveAPIView):
    queryset = Order.objects.all()
    serializer_class = serializers.TextSerializer
