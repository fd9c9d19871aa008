from rest_framework import serializers

from shop.models import Place, Restaurant


class RestaurantSerializer(serializers.ModelSerializer):
    class Meta:
        model = Restaurant
        fields = "__all__"


class PlaceSerializer(serializers.ModelSerializer):
    kitchen = serializers.CharField(source="restaurant.kitchen")

    class Meta:
        model = Place
        exclude = ["owner"]
