from rest_framework import serializers

from shop.models import Order

class CountedSerializer(serializers.ModelSerializer):
    item_count = serializers.IntegerField(read_only=True)
    buyer = serializers.CharField()

    class Meta:
        model = Order
        fields = ["id", "item_count", "buyer"]
