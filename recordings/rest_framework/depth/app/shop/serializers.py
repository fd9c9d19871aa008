from rest_framework import serializers

from shop.models import Order

class OneSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "owner", "tags"]
        depth = 1


class TwoSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = "__all__"
        depth = 2


class ReverseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "items"]
        depth = 1


class DeclaredSerializer(serializers.ModelSerializer):
    owner = serializers.StringRelatedField()

    class Meta:
        model = Order
        fields = ["id", "owner", "tags"]
        depth = 1
