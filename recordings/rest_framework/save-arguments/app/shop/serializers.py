from rest_framework import serializers

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]


class OwnCreateSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]

    def create(self, validated_data):
        validated_data["owner"] = self.context["request"].user
        return Order.objects.create(**validated_data)
