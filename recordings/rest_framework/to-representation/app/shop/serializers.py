from rest_framework import serializers

from shop.models import Order

class PoppedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total", "internal_code"]

    def to_representation(self, instance):
        data = super().to_representation(instance)
        del data["internal_code"]
        data.pop("total", None)
        return data


class AddedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id"]

    def to_representation(self, instance):
        data = super().to_representation(instance)
        data["owner"] = {"email": instance.owner.email}
        return data


class ByCallerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "internal_code"]

    def to_representation(self, instance):
        data = super().to_representation(instance)
        if not self.context["request"].user.is_staff:
            data.pop("internal_code")
        return data


class ReplacedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = "__all__"

    def to_representation(self, instance):
        return {"title": instance.title}


class RenamedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title"]

    def to_representation(self, instance):
        data = super().to_representation(instance)
        return {"key": data["id"], "values": data}


class OwnOnlySerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]

    def to_representation(self, instance):
        data = super().to_representation(instance)
        if instance.owner != self.context["request"].user:
            data["total"] = None
        return data


class FilteredSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]

    def to_representation(self, instance):
        data = super().to_representation(instance)
        return {name: value for name, value in data.items() if name != "total"}
