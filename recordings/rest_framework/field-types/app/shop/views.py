from rest_framework import generics

from shop import serializers
from shop.models import Thing


class All(generics.ListAPIView):
    queryset = Thing.objects.all()
    serializer_class = serializers.ThingSerializer


class Declared(generics.ListAPIView):
    queryset = Thing.objects.all()
    serializer_class = serializers.DeclaredSerializer
