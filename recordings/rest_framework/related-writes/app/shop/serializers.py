from rest_framework import serializers

from shop.models import Item, Order


class AnySerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "article", "purchase_price", "order"]


class OwnOrderField(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Order.objects.filter(owner=self.context["request"].user)


class ScopedSerializer(AnySerializer):
    order = OwnOrderField()


class CheckedSerializer(AnySerializer):
    def validate_order(self, order):
        if order.owner != self.context["request"].user:
            raise serializers.ValidationError("not yours")
        return order
