from rest_framework import generics

from shop import serializers
from shop.models import Place, Restaurant


class Restaurants(generics.ListAPIView):
    queryset = Restaurant.objects.all()
    serializer_class = serializers.RestaurantSerializer


class Places(generics.ListAPIView):
    queryset = Place.objects.all()
    serializer_class = serializers.PlaceSerializer
