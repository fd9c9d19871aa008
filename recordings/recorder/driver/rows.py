"""Rows with recognisable values, so that a value met in a response body names its column."""

import datetime
import decimal
import enum
import uuid

from . import django_rows

DAY = datetime.date(2024, 2, 29)


def fill(model, id=1, **values):
    """An instance of a mapped class. Columns not given get a value made of model, column and id; foreign keys stay empty.

    Of a Django model it is a row, stored already.
    """
    if is_django(model):
        return django_rows.fill(model, id, values)
    wanted = {"id": id} if "id" in column_names(model) else {}
    wanted.update(values)
    for key, column in columns(model):
        if key not in wanted and not column.foreign_keys and not column.primary_key:
            wanted[key] = value_for(model, key, column, id)
    instance = model.__new__(model)
    model_init(instance)
    for key, value in wanted.items():
        setattr(instance, key, value)
    return instance


def body_for(model, id=77, **values):
    """A JSON body that names every column of the model, foreign keys too."""
    if is_django(model):
        return django_rows.body_for(model, id, values)
    body = {}
    for key, column in columns(model):
        if column.primary_key or column.foreign_keys:
            body[key] = id if column.primary_key else 2
        else:
            body[key] = value_for(model, key, column, id)
    body.update(values)
    return body


def is_django(model):
    return hasattr(model, "_meta") and hasattr(model._meta, "concrete_fields")


def names_of(model):
    return django_rows.names_of(model) if is_django(model) else column_names(model)


def model_init(instance):
    """Lets SQLAlchemy prepare the instance without the project's own `__init__`."""
    from sqlalchemy.orm.attributes import manager_of_class

    manager_of_class(type(instance)).setup_instance(instance)


def columns(model):
    from sqlalchemy import inspect

    for attribute in inspect(model).column_attrs:
        yield attribute.key, attribute.columns[0]


def column_names(model):
    return [key for key, _ in columns(model)]


def value_for(model, key, column, id):
    try:
        kind = column.type.python_type
    except NotImplementedError:
        kind = str
    if kind is str:
        return "{}-{}-{}".format(model.__name__, key, id)
    return sample(kind, column, id)


def sample(kind, column, id):
    samples = {
        bool: False,
        int: 1000 + id,
        float: 0.5 + id,
        decimal.Decimal: decimal.Decimal("10.50") + id,
        datetime.date: DAY,
        datetime.datetime: datetime.datetime(2024, 2, 29, 12, 30, id % 60),
        datetime.time: datetime.time(12, 30),
        uuid.UUID: uuid.UUID(int=id),
        dict: {"theme": "dark"},
        list: ["red"],
        bytes: b"raw",
    }
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return list(kind)[0]
    return samples.get(kind)
