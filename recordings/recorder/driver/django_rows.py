"""Rows of Django models with recognisable values."""

import datetime
import decimal
import uuid

NOW = datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone.utc)


def fill(model, id, values):
    """A stored row. Fields not given get a value made of model, field and id; relations stay empty."""
    wanted = {} if model._meta.pk.remote_field else {model._meta.pk.name: id}
    wanted.update(values)
    for field in fields_of(model):
        if field.name not in wanted and field.attname not in wanted and not field.remote_field:
            wanted[field.name] = value_for(field, id)
    row = model(**wanted)
    row.save(force_insert=True)
    return row


def body_for(model, id, values):
    """A JSON body that names every field of the model, relations too."""
    body = {field.name: json_value(field, id) for field in model._meta.concrete_fields}
    body.update({field.name: [2] for field in model._meta.many_to_many})
    body.update(values)
    return body


def names_of(model):
    return [field.name for field in model._meta.concrete_fields]


def fields_of(model):
    return [field for field in model._meta.concrete_fields if not field.primary_key]


def json_value(field, id):
    if field.primary_key:
        return id
    value = related_key(field) if field.remote_field else value_for(field, id)
    return value if isinstance(value, (int, float, str, dict, list, type(None))) else str(value)


def related_key(field):
    """Of users the colleague, who never calls where the others do; of anything else row 2."""
    from django.contrib.auth import get_user_model

    return 4 if field.related_model is get_user_model() else 2


def value_for(field, id):
    if field.choices:
        return field.choices[0][0]
    kind = field.get_internal_type()
    text = "{}-{}-{}".format(field.model.__name__, field.name, id)
    return samples(id, text, field)[kind] if kind in samples(id, text, field) else cut(text, field.max_length)


def samples(id, text, field):
    special = {"EmailField": text.lower() + "@example.com", "URLField": "https://example.com/" + text}
    return {
        "CharField": special.get(type(field).__name__, cut(text, field.max_length)),
        "BooleanField": False,
        "IntegerField": 1000 + id,
        "BigIntegerField": 1000 + id,
        "PositiveIntegerField": 1000 + id,
        "SmallIntegerField": 100 + id,
        "PositiveSmallIntegerField": 100 + id,
        "FloatField": 0.5 + id,
        "DecimalField": decimal.Decimal("10.50") + id,
        "DateField": NOW.date(),
        "DateTimeField": NOW + datetime.timedelta(seconds=id % 60),
        "TimeField": datetime.time(12, 30),
        "DurationField": datetime.timedelta(hours=1),
        "UUIDField": uuid.UUID(int=id),
        "JSONField": {"theme": "dark"},
        "BinaryField": b"raw",
        "GenericIPAddressField": "10.1.1.{}".format(id),
    }


def cut(text, length):
    return text[-length:] if length else text
