"""Descriptions of an API: they change nothing of what it answers."""
import overshare as o


class ViewInspector:
    def __init__(self, *args, **kwargs):
        pass

    def __get__(self, instance, owner=None):
        return self

    def __getattr__(self, name):
        return o.opaque('a description of the API')


class DefaultSchema(ViewInspector):
    pass


class ManualSchema(ViewInspector):
    pass


class AutoSchema(ViewInspector):
    pass


def get_schema_view(*args, **kwargs):
    from rest_framework.schemas.views import SchemaView
    options = {name: kwargs[name] for name in ('permission_classes', 'authentication_classes', 'renderer_classes') if kwargs.get(name) is not None}
    return SchemaView.as_view(**options)
