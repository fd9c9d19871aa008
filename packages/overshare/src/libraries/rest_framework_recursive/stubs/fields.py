import overshare as o
from rest_framework.fields import Field


class RecursiveField(Field):
    """The serializer that it stands in, once more."""

    def __init__(self, to=None, **kwargs):
        self.to = to
        self.many = kwargs.get('many', False)
        super().__init__(**kwargs)

    def _serializer(self):
        parent = self.parent
        cls = type(parent.parent) if hasattr(parent, 'child') else type(parent)
        made = cls(context=self.context)
        o.bind_field(made, self.field_name, parent)
        return made

    def to_representation(self, value):
        if self.many:
            return [o.represented(self._serializer(), item) for item in o.all_of(value)]
        return o.represented(self._serializer(), value)
