"""A wildcard field writes every entry of the data that its pattern matches and no other field names."""
import overshare as o
from flask_restful.marshalling import get_value


def spread(made, pattern, field, data, fields):
    start, end = pattern.split('*')
    for key, value in _entries(data):
        if key not in fields and _matches(key, start, end):
            o.put(made, key, field.container.item(value), fields, pattern)


def _matches(key, start, end):
    return key.startswith(start) and key.endswith(end)


def _entries(data):
    if isinstance(data, dict):
        return data.items()
    return [(name, get_value(name, data)) for name in o.column_names(data)]
