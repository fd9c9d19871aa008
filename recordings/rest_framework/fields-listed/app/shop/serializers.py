from rest_framework import serializers

from shop.models import Order

class ColumnsSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ("id", "title")


class RelationsSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "owner", "tags"]


class ReverseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "items"]


class MethodsSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["label", "owner_email"]


class KeysSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["pk", "owner_id"]


class InvalidSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "owner__email"]


class MissingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "colour"]


class NeitherSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order


class BothSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id"]
        exclude = ["title"]
