"""What stands in `<converter:name>`."""


class StringConverter:
    regex = '[^/]+'

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


class IntConverter(StringConverter):
    regex = '[0-9]+'


class UUIDConverter(StringConverter):
    regex = '[0-9a-f-]+'


class SlugConverter(StringConverter):
    pass


class PathConverter(StringConverter):
    regex = '.+'


REGISTERED_CONVERTERS = {}


def register_converter(converter, type_name):
    REGISTERED_CONVERTERS[type_name] = converter


def get_converters():
    return REGISTERED_CONVERTERS
