"""What is said of a field beyond its annotation, and the functions that go with fields."""
import overshare as o


class _Missing:
    pass


MISSING = _Missing()


class FieldInfo:
    def __init__(self, default=MISSING, default_factory=None, alias=None, validation_alias=None, serialization_alias=None, exclude=None, **options):
        self.default = MISSING if default is ... else default
        self.default_factory = default_factory
        self.alias = alias if validation_alias is None else validation_alias
        self.written_as = alias if serialization_alias is None else serialization_alias
        self.exclude = exclude
        self.annotation = None
        self.name = None

    def value(self):
        if self.default_factory is not None:
            return self.default_factory()
        return self.default

    def is_required(self):
        return self.default is MISSING and self.default_factory is None


def Field(default=MISSING, **options):
    return FieldInfo(default, **options)


def PrivateAttr(default=None, default_factory=None, **options):
    return default_factory() if default_factory is not None else default


def AliasChoices(*names):
    return names[0]


def AliasPath(*names):
    return names[0]


def validator(*names, **options):
    """Checks: what passes is taken as it came."""
    if len(names) == 1 and callable(names[0]):
        return names[0]

    def decorate(function):
        return function
    return decorate


field_validator = model_validator = root_validator = validate_call = validate_arguments = validator


def field_serializer(*names, **options):
    def decorate(function):
        function._serializes = names
        return function
    return decorate


def model_serializer(function=None, *, mode='plain', **options):
    def decorate(function):
        function._serializes_all = mode
        return function
    return decorate if function is None else decorate(function)


def computed_field(function=None, *, alias=None, **options):
    def decorate(function):
        made = function if isinstance(function, property) else property(function)
        made._computed = True
        made._written_as = alias
        return made
    return decorate if function is None else decorate(function)
