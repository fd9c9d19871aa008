from django.contrib.auth.models import User
from rest_framework import serializers

from shop.models import Item, Order, Tag


class TagSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tag
        fields = "__all__"


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["username", "email"]


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        exclude = ["order"]


class OneSerializer(serializers.ModelSerializer):
    owner = UserSerializer(read_only=True)

    class Meta:
        model = Order
        fields = ["id", "owner"]


class ManySerializer(serializers.ModelSerializer):
    items = ItemSerializer(many=True)
    tags = TagSerializer(many=True, read_only=True)

    class Meta:
        model = Order
        fields = ["id", "items", "tags"]


class ItemOfOrderSerializer(serializers.ModelSerializer):
    order = OneSerializer()

    class Meta:
        model = Item
        fields = ["article", "order"]


class DoubleSerializer(serializers.ModelSerializer):
    items = ItemOfOrderSerializer(many=True)

    class Meta:
        model = Order
        fields = ["id", "items"]


class DeclaredSerializer(serializers.ModelSerializer):
    by = UserSerializer(source="owner")

    class Meta:
        model = Order
        fields = ["id", "by"]


class ShortListSerializer(serializers.ListSerializer):
    def to_representation(self, data):
        return [{"key": order.pk, "title": order.title} for order in data.all()]


class ListSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        list_serializer_class = ShortListSerializer
        fields = ["id", "total"]


class PlainSerializer(serializers.Serializer):
    id = serializers.IntegerField()
    owner = UserSerializer()
    codes = serializers.ListField(child=serializers.CharField(), source="tags.all")
