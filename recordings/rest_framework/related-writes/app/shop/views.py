from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from shop import serializers
from shop.models import Item


class Create(generics.CreateAPIView):
    queryset = Item.objects.all()
    permission_classes = [IsAuthenticated]


class Any(Create):
    serializer_class = serializers.AnySerializer


class Scoped(Create):
    serializer_class = serializers.ScopedSerializer


class Checked(Create):
    serializer_class = serializers.CheckedSerializer
