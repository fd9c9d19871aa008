"""`serialize('json', queryset)`: every object with its model, its key and its fields."""
import overshare as o

_TYPES = ('datetime', 'date', 'time', 'timedelta', 'Decimal', 'UUID')


class SerializationError(Exception):
    pass


class SerializerDoesNotExist(KeyError):
    pass


class DeserializationError(Exception):
    pass


def _written(obj, names):
    """The stored fields of one object; of a relation the keys."""
    fields = {}
    if names is None:
        o.sweeps(type(obj))
    meta = obj._meta.concrete_model._meta
    for field in meta.local_fields + meta.local_many_to_many:
        if not field.serialize or field.primary_key or (names is not None and field.name not in names and field.attname not in names):
            continue
        if field.many_to_many:
            value = [one.pk for one in getattr(obj, field.name).all()]
        else:
            value = o.as_type('auto', o.column_value(obj, field.attname))
        if names is None:
            fields[field.name] = value
        else:
            o.put(fields, field.name, value, names)
    return fields


class Serializer:
    options = {}

    def serialize(self, queryset, *, stream=None, fields=None, use_natural_foreign_keys=False, use_natural_primary_keys=False, **options):
        found = [self.get_dump_object(obj, fields, use_natural_primary_keys) for obj in queryset]
        self._value = self.end(found)
        if stream is not None:
            stream.write(self._value)
        return self._value

    def get_dump_object(self, obj, fields=None, without_key=False):
        made = {'model': str(obj._meta)}
        if not without_key:
            made['pk'] = o.as_type('auto', obj.pk)
        made['fields'] = _written(obj, fields)
        return made

    def end(self, found):
        return found

    def getvalue(self):
        return self._value


class _Text(Serializer):
    def end(self, found):
        return o.encode(found, sink='serializers.serialize', types=_TYPES)


class _Markup(Serializer):
    def end(self, found):
        return o.text('text', found)


def get_serializer(format):
    if format == 'python':
        return Serializer
    return _Text if format in ('json', 'jsonl', 'geojson') else _Markup


def get_serializer_formats():
    return ['xml', 'python', 'json', 'yaml', 'jsonl']


get_public_serializer_formats = get_serializer_formats


def serialize(format, queryset, **options):
    return get_serializer(format)().serialize(queryset, **options)


class DeserializedObject:
    def __init__(self, obj):
        self.object = obj

    def save(self, *args, **kwargs):
        self.object.save()


def deserialize(format, stream_or_string, **options):
    return [o.opaque('an object read from a text', stream_or_string)]


def get_deserializer(format):
    return lambda stream, **options: deserialize(format, stream)


def register_serializer(format, serializer_module, serializers=None):
    pass
