"""Nested objects are created and changed along with the object that holds them."""
import overshare as o


class BaseNestedModelSerializer:
    def _save_nested(self, validated_data):
        """What stands for objects of their own is saved by the field's own serializer."""
        own = {}
        for name, value in validated_data.items():
            field = self.fields.get(name)
            if o.has_own_serializer(field) and not o.is_none(value):
                self._save_below(field, value)
            else:
                own[name] = value
        return own

    def _save_below(self, field, value):
        child = getattr(field, 'child', None) or field
        for one in value if isinstance(value, list) else [value]:
            child.create(one)


class NestedCreateMixin(BaseNestedModelSerializer):
    def create(self, validated_data):
        return super().create(self._save_nested(validated_data))


class NestedUpdateMixin(BaseNestedModelSerializer):
    def update(self, instance, validated_data):
        return super().update(instance, self._save_nested(validated_data))


class UniqueFieldsMixin:
    pass
