import overshare as o
from flask_restful.marshalling import is_listed
from marshmallow.fields import Field, Nested


class Related(Field):
    """The keys of related objects, or the columns that are named."""

    def __init__(self, column=None, columns=None, **kwargs):
        super().__init__(**kwargs)
        self.columns = columns or column

    def _serialize(self, value, attr=None, obj=None, **kwargs):
        return o.each(value, self._keys)

    def _keys(self, value):
        if is_listed(value):
            return [self._key(item) for item in value]
        return self._key(value)

    def _key(self, value):
        if o.is_none(value):
            return None
        if self.columns is not None:
            names = [self.columns] if isinstance(self.columns, str) else list(self.columns)
        else:
            names = [name for name in o.column_names(value) if o.column_facts(type(value), name).get('primary_key')]
        if len(names) == 1:
            return o.as_type('auto', o.member(value, names[0], None))
        return {name: o.as_type('auto', o.member(value, name, None)) for name in names}


class RelatedList(Related):
    def __init__(self, inner=None, **kwargs):
        super().__init__(**kwargs)
