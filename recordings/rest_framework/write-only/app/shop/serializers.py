from rest_framework import serializers

from shop.models import Order

class KeywordSerializer(serializers.ModelSerializer):
    total = serializers.DecimalField(max_digits=8, decimal_places=2, write_only=True)

    class Meta:
        model = Order
        fields = ["id", "title", "total"]


class ExtraSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]
        extra_kwargs = {"total": {"write_only": True}}


class HiddenSerializer(serializers.ModelSerializer):
    owner = serializers.HiddenField(default=serializers.CurrentUserDefault())

    class Meta:
        model = Order
        fields = ["id", "title", "owner"]


class MetaListSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]
        write_only_fields = ["total"]


class PoppedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]

    def to_representation(self, instance):
        data = super().to_representation(instance)
        data.pop("total")
        return data


class BothSerializer(serializers.ModelSerializer):
    total = serializers.SerializerMethodField()

    class Meta:
        model = Order
        fields = ["id", "title", "total"]
        read_only_fields = ["title"]

    def get_total(self, order):
        return None
