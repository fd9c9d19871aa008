import overshare as o
from wtforms.fields import Field


class BaseForm:
    def __init__(self, formdata=None, obj=None, prefix='', data=None, meta=None, **kwargs):
        self.obj = obj
        self._more = {}

    @property
    def _fields(self):
        found = {}
        for base in reversed(type(self).__mro__):
            for name, value in base.__dict__.items():
                if isinstance(value, Field):
                    found[name] = value
        found.update(self._more)
        return found

    @property
    def data(self):
        return {name: field.data for name, field in self._fields.items()}

    @property
    def errors(self):
        return o.open_dict(o.unknown('str'))

    def populate_obj(self, obj):
        """Every field of the form is written to the object."""
        for name, field in self._fields.items():
            field.populate_obj(obj, name)

    def process(self, *args, **kwargs):
        pass

    def validate(self, *args, **kwargs):
        return o.unknown('bool')

    def __iter__(self):
        return list(self._fields.values())

    def __getitem__(self, name):
        return self._fields[name]

    def __contains__(self, name):
        return name in self._fields

    def __delitem__(self, name):
        pass


class Form(BaseForm):
    class Meta:
        csrf = False
