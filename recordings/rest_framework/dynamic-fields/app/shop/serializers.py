from rest_framework import serializers

from shop.models import Order


class DynamicSerializer(serializers.ModelSerializer):
    def __init__(self, *args, **kwargs):
        fields = kwargs.pop("fields", None)
        super().__init__(*args, **kwargs)
        if fields is not None:
            for name in set(self.fields) - set(fields):
                self.fields.pop(name)

    class Meta:
        model = Order
        fields = ["id", "title", "total", "internal_code"]


class ChosenSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total", "internal_code"]

    def get_fields(self):
        fields = super().get_fields()
        wanted = self.context["request"].query_params.get("fields")
        if not wanted:
            return fields
        return {name: field for name, field in fields.items() if name in wanted.split(",")}


class ByCallerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title", "total"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self.context["request"].user.is_authenticated:
            del self.fields["total"]


class CappedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "title"]

    def get_field_names(self, declared_fields, info):
        return [*super().get_field_names(declared_fields, info), "total"]
