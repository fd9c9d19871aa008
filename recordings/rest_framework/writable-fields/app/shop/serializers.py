from rest_framework import serializers

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = "__all__"


class PinnedSerializer(OrderSerializer):
    class Meta(OrderSerializer.Meta):
        read_only_fields = ["owner", "total", "tags"]


class ReadOnlySerializer(serializers.ModelSerializer):
    total = serializers.DecimalField(max_digits=8, decimal_places=2, read_only=True)
    owner = serializers.PrimaryKeyRelatedField(read_only=True)
    placed = serializers.ReadOnlyField()

    class Meta:
        model = Order
        fields = ["id", "title", "total", "owner", "placed"]


class MistypedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "owner"]
        readonly_fields = ["owner"]
