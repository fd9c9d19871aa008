"""The client chooses among the fields, and which related objects are written whole."""
import overshare as o
from django.utils.module_loading import import_string
from rest_framework import serializers


class FlexFieldsSerializerMixin:
    expandable_fields = {}

    def __init__(self, *args, expand=None, fields=None, omit=None, parent=None, **kwargs):
        super().__init__(*args, **kwargs)

    @property
    def fields(self):
        return o.chosen_fields(o.kept_fields(self))

    @property
    def _expandable_fields(self):
        return getattr(getattr(self, 'Meta', None), 'expandable_fields', None) or self.expandable_fields

    def to_representation(self, instance):
        data = super().to_representation(instance)
        if o.unknown('bool'):
            for name, how in self._expandable_fields.items():
                data[name] = self._expanded(name, how, instance)
        return data

    def _expanded(self, name, how, instance):
        cls, options = how if isinstance(how, tuple) else (how, {})
        cls = import_string(cls) if isinstance(cls, str) else cls
        options = {key: value for key, value in options.items() if key not in ('expand', 'fields', 'omit')}
        field = cls(context=self.context, **options)
        o.bind_field(field, name, self)
        return o.represented(field, o.attribute_of(field, instance))


class FlexFieldsModelSerializer(FlexFieldsSerializerMixin, serializers.ModelSerializer):
    pass
