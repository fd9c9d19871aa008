"""Objects with a place as GeoJSON: the place, and everything else as properties."""
import overshare as o
from rest_framework.serializers import ListSerializer, ModelSerializer
from rest_framework_gis.fields import GeometryField


class GeoModelSerializer(ModelSerializer):
    pass


class GeoFeatureModelListSerializer(ListSerializer):
    def to_representation(self, data):
        return {'type': 'FeatureCollection', 'features': super().to_representation(data)}


class GeoFeatureModelSerializer(ModelSerializer):
    @classmethod
    def many_init(cls, *args, **kwargs):
        child = cls(*args, **{name: value for name, value in kwargs.items() if name == 'context'})
        return GeoFeatureModelListSerializer(*args, **{**kwargs, 'child': child})

    def to_representation(self, instance):
        properties = super().to_representation(instance)
        geometry = properties.pop(getattr(self.Meta, 'geo_field', None), None)
        feature = {'type': 'Feature', 'geometry': geometry, 'properties': properties}
        if getattr(self.Meta, 'id_field', True) is not False:
            feature['id'] = properties.pop('id', None)
        return feature
