from rest_framework import serializers
import overshare as o


class TagListSerializerField(serializers.ListField):
    child = serializers.CharField()

    def to_representation(self, value):
        return [tag.name for tag in value.all()]


class TaggitSerializer(serializers.Serializer):
    pass
