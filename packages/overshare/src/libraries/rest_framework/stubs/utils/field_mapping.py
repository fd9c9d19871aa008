"""The options that a serializer field gets from its model's field."""
import overshare as o


class ClassLookupDict:
    def __init__(self, mapping):
        self.mapping = mapping

    def __getitem__(self, key):
        return o.by_class(self.mapping, key)


def needs_label(model_field, field_name):
    return False


def get_detail_view_name(model):
    return o.unknown('str')


def field_kwargs(field_name, model_field):
    """What the store makes by itself cannot be set; what may be left out is not required."""
    if model_field.editable is False or getattr(model_field, 'auto_created', False) or o.is_automatic(model_field):
        return {'read_only': True}
    if model_field.has_default() or model_field.blank or model_field.null:
        return {'required': False}
    return {}


get_field_kwargs = field_kwargs


def relation_kwargs(field_name, relation):
    options = {'many': True} if relation.to_many else {}
    field = relation.model_field
    if relation.has_through_model or (field is not None and field.editable is False):
        return {**options, 'read_only': True}
    options['queryset'] = relation.related_model._default_manager
    if field is not None and (field.has_default() or field.blank or field.null):
        options['required'] = False
    return options


get_relation_kwargs = relation_kwargs


def get_nested_relation_kwargs(relation_info):
    return {'read_only': True, 'many': relation_info.to_many}


def get_url_kwargs(model_field):
    return {'view_name': get_detail_view_name(model_field)}
