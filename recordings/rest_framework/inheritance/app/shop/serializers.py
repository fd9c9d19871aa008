from rest_framework import serializers

from shop.models import Order

class PlainSerializer(serializers.ModelSerializer):
    email = serializers.CharField(source="owner.email")

    class Meta:
        model = Order
        fields = ["id", "title", "email"]


class RemovedSerializer(PlainSerializer):
    email = None

    class Meta(PlainSerializer.Meta):
        fields = ["id", "title"]


class WiderSerializer(PlainSerializer):
    class Meta(PlainSerializer.Meta):
        fields = PlainSerializer.Meta.fields + ["total"]


class DroppedSerializer(PlainSerializer):
    class Meta:
        model = Order
        fields = ["id"]


class NoteMixin(metaclass=serializers.SerializerMetaclass):
    note = serializers.SerializerMethodField()

    def get_note(self, order):
        return order.internal_code


class MixedSerializer(NoteMixin, serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "note"]


class MetaOnlySerializer(PlainSerializer):
    pass
