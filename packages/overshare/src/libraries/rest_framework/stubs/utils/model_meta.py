"""What a serializer wants to know of a model: its key, plain fields, and relations in both directions."""
import overshare as o


class RelationInfo:
    def __init__(self, model_field, related_model, to_many, to_field=None, has_through_model=False, reverse=False):
        self.model_field = model_field
        self.related_model = related_model
        self.to_many = to_many
        self.to_field = to_field
        self.has_through_model = has_through_model
        self.reverse = reverse


class FieldInfo:
    def __init__(self, pk, fields, forward_relations, reverse_relations, is_complete=True):
        self.pk = pk
        # whether the model may have fields that are not known
        self.is_complete = is_complete
        self.fields = fields
        self.forward_relations = forward_relations
        self.reverse_relations = reverse_relations
        self.fields_and_pk = {'pk': pk, pk.name: pk, **fields}
        self.relations = {**forward_relations, **reverse_relations}


class _Key:
    """Stands for the key of a model that is not described."""

    name = 'id'
    editable = False
    choices = None
    null = blank = False

    def has_default(self):
        return False


def get_field_info(model):
    return o.class_fact('field info', lambda: _field_info(model), model)


def _field_info(model):
    opts = getattr(model, '_meta', None)
    if opts is None or not o.is_described(opts):
        return FieldInfo(_Key(), {}, {}, {}, False)
    fields = {field.name: field for field in opts.fields if field.serialize and not field.remote_field}
    single = [field for field in opts.fields if field.serialize and field.remote_field and not _is_parent_link(field)]
    forward = {field.name: _forward(field, False) for field in single}
    many = {field.name: _forward(field, True) for field in opts.many_to_many if field.serialize}
    backward = {one.get_accessor_name(): _backward(one) for one in opts.related_objects}
    return FieldInfo(_key_of(opts), fields, {**forward, **many}, backward, not o.has_unknown_base(model))


def _key_of(opts):
    key = opts.pk
    while key is not None and key.remote_field and _is_parent_link(key):
        key = key.related_model._meta.pk
    return key or _Key()


def _is_parent_link(field):
    """The key of the model that a model extends: its fields are there already."""
    return getattr(field, 'parent_link', False) is True


def _forward(field, to_many):
    through = getattr(field.remote_field, 'through', None)
    made = to_many and through is not None and not getattr(through._meta, 'auto_created', True)
    return RelationInfo(field, field.related_model, to_many, None, made)


def _backward(relation):
    to_many = not getattr(relation, 'one_to_one', False)
    return RelationInfo(None, relation.related_model, to_many, None, False, True)


def is_abstract_model(model):
    return model._meta.abstract
