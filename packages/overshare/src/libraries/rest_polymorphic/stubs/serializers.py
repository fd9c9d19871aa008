"""One serializer for each class of a model: which of them writes is decided by the object."""
import overshare as o
from rest_framework import serializers


class PolymorphicSerializer(serializers.Serializer):
    model_serializer_mapping = None
    resource_type_field_name = 'resourcetype'

    def to_resource_type(self, model_or_instance):
        return o.unknown('str')

    def _serializers(self):
        made = [cls(instance=self.instance, context=self.context) for cls in self.model_serializer_mapping.values()]
        return o.any_of(*made)

    def to_representation(self, instance):
        return o.each(self._serializers(), lambda one: self._with_type(one.to_representation(instance)))

    def _with_type(self, data):
        data[self.resource_type_field_name] = o.unknown('str')
        return data

    def to_internal_value(self, data):
        return o.each(self._serializers(), lambda one: one.to_internal_value(data))

    def create(self, validated_data):
        return o.each(self._serializers(), lambda one: one.create(validated_data))

    def update(self, instance, validated_data):
        return o.each(self._serializers(), lambda one: one.update(instance, validated_data))
