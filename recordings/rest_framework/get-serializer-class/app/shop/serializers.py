from rest_framework import serializers

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]


class FullSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = "__all__"


class WriteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["title", "total", "owner"]
