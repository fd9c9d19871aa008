import overshare as o
from django.db.models.fields import Field


class FieldFile:
    """What a file column holds: its name is stored, the file lies elsewhere."""

    def __init__(self, instance, field, name):
        self.instance = instance
        self.field = field
        self.name = name

    @property
    def url(self):
        return o.unknown('str', self.name)

    @property
    def path(self):
        return o.unknown('str', self.name)

    @property
    def size(self):
        return o.unknown('int')

    @property
    def file(self):
        return self

    @property
    def storage(self):
        return o.opaque('a storage')

    def read(self, *args):
        return o.unknown('bytes')

    def chunks(self, *args):
        return [o.unknown('bytes')]

    def open(self, *args):
        return self

    def save(self, name, content, save=True):
        if save:
            self.instance.save()

    def delete(self, save=True):
        pass

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def __bool__(self):
        return o.unknown('bool')

    def __str__(self):
        return o.unknown('str', self.name)

    def __iter__(self):
        return [o.unknown('bytes')]

    def __getattr__(self, name):
        return o.opaque('a part of a file')


class ImageFieldFile(FieldFile):
    @property
    def width(self):
        return o.unknown('int')

    height = width


class FileField(Field):
    python_name = 'str'
    attr_class = FieldFile

    def __init__(self, verbose_name=None, name=None, upload_to='', storage=None, **kwargs):
        self.upload_to = upload_to
        self.storage = storage
        super().__init__(verbose_name, name, **kwargs)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return self.attr_class(instance, self, o.column_value(instance, self.attname))


class ImageField(FileField):
    attr_class = ImageFieldFile

    def __init__(self, verbose_name=None, name=None, width_field=None, height_field=None, **kwargs):
        super().__init__(verbose_name, name, **kwargs)
