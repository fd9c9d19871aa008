from rest_framework import serializers

from shop.models import Order


class OrderSerializer(serializers.Serializer):
    id = serializers.IntegerField(read_only=True)
    title = serializers.CharField(max_length=80)
    mail = serializers.EmailField(source="owner.email", read_only=True)

    def create(self, validated_data):
        return Order.objects.create(owner_id=1, total=1, placed="2024-01-01T00:00:00Z", **validated_data)

    def update(self, instance, validated_data):
        instance.title = validated_data.get("title", instance.title)
        instance.save()
        return instance


class TotalSerializer(serializers.BaseSerializer):
    def to_representation(self, instance):
        return {"total": instance.total, "by": instance.owner.username}


class RowSerializer(serializers.Serializer):
    title = serializers.CharField()
    owner__email = serializers.CharField()
