from rest_framework import serializers

from shop.models import Order

class DeepSerializer(serializers.ModelSerializer):
    contact = serializers.EmailField(source="owner.email")

    class Meta:
        model = Order
        fields = ["id", "contact"]


class MethodSerializer(serializers.ModelSerializer):
    by = serializers.CharField(source="owner_email")
    name = serializers.CharField(source="owner.get_full_name")

    class Meta:
        model = Order
        fields = ["id", "by", "name"]


class RenamedSerializer(serializers.ModelSerializer):
    key = serializers.IntegerField(source="id")
    amount = serializers.DecimalField(source="total", max_digits=8, decimal_places=2)

    class Meta:
        model = Order
        fields = ["key", "amount"]


class OwnerField(serializers.Field):
    def to_representation(self, order):
        return {"name": order.owner.username, "mail": order.owner.email}


class WholeSerializer(serializers.ModelSerializer):
    who = OwnerField(source="*")

    class Meta:
        model = Order
        fields = ["id", "who"]


class MappingSerializer(serializers.ModelSerializer):
    row = serializers.DictField(source="owner.__dict__")

    class Meta:
        model = Order
        fields = ["id", "row"]


class PasswordSerializer(serializers.ModelSerializer):
    reference = serializers.ReadOnlyField(source="owner.password")

    class Meta:
        model = Order
        fields = ["id", "reference"]
