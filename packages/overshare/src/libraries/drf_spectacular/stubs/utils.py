"""Decorators that describe: each gives back what it decorates."""
import overshare as o


def _described(function):
    return function


def extend_schema(*args, **kwargs):
    return _described


def extend_schema_view(**kwargs):
    return _described


def extend_schema_serializer(*args, **kwargs):
    return _described


def extend_schema_field(*args, **kwargs):
    return _described


def set_override(obj, prop, value):
    return obj


class _Description:
    def __init__(self, *args, **kwargs):
        pass


class OpenApiParameter(_Description):
    QUERY = 'query'
    PATH = 'path'
    HEADER = 'header'
    COOKIE = 'cookie'


class OpenApiExample(_Description):
    pass


class OpenApiResponse(_Description):
    pass


class OpenApiRequest(_Description):
    pass


class OpenApiCallback(_Description):
    pass


class OpenApiWebhook(_Description):
    pass


class PolymorphicProxySerializer(_Description):
    pass


def inline_serializer(name, fields, **kwargs):
    return o.opaque('a serializer for a description')
