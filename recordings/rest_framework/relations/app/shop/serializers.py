from rest_framework import serializers

from shop.models import Order, Tag

class TextSerializer(serializers.ModelSerializer):
    owner = serializers.StringRelatedField()
    tags = serializers.StringRelatedField(many=True)

    class Meta:
        model = Order
        fields = ["id", "owner", "tags"]


class SlugSerializer(serializers.ModelSerializer):
    owner = serializers.SlugRelatedField(slug_field="email", read_only=True)
    tags = serializers.SlugRelatedField(slug_field="secret_note", many=True, read_only=True)

    class Meta:
        model = Order
        fields = ["id", "owner", "tags"]


class KeySerializer(serializers.ModelSerializer):
    owner = serializers.PrimaryKeyRelatedField(read_only=True)
    tags = serializers.PrimaryKeyRelatedField(many=True, queryset=Tag.objects.all())

    class Meta:
        model = Order
        fields = ["id", "owner", "tags"]


class LinkedSerializer(serializers.ModelSerializer):
    url = serializers.HyperlinkedIdentityField(view_name="order-detail")

    class Meta:
        model = Order
        fields = ["id", "url"]


class LabelField(serializers.RelatedField):
    def to_representation(self, value):
        return {"label": value.label, "note": value.secret_note}


class OwnSerializer(serializers.ModelSerializer):
    tags = LabelField(many=True, read_only=True)

    class Meta:
        model = Order
        fields = ["id", "tags"]


class HyperlinkedModelSerializer(serializers.HyperlinkedModelSerializer):
    class Meta:
        model = Order
        fields = ["url", "title"]
