"""The serializer of a view whose own is not in the project: some columns leave, some may be set, nobody knows which."""
import overshare as o
from rest_framework.serializers import BaseSerializer


class UnseenSerializer(BaseSerializer):
    def to_representation(self, instance):
        return o.open_dict(o.opaque('what a serializer that is not in the project takes of it', getattr(instance, o.unknown('str'))))

    def to_internal_value(self, data):
        return o.open_dict(o.unknown('str'))

    def create(self, validated_data):
        # what the keywords of `save` set is all that is known
        return self._context['view'].get_queryset().model.objects.create()

    def update(self, instance, validated_data):
        instance.save()
        return instance
