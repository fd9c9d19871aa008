from rest_framework.fields import Field


class GeometryField(Field):
    def __init__(self, precision=None, remove_duplicates=False, auto_bbox=False, **kwargs):
        super().__init__(**kwargs)


class GeometrySerializerMethodField(GeometryField): pass
