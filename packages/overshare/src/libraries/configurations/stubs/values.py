"""Values of the environment, each with what it is otherwise."""
import overshare as o


def _value(kind, default):
    found = o.unknown(kind) if kind else o.opaque('a value of the environment')
    return found if default is None else o.any_of(found, default)


def Value(default=None, environ=True, environ_name=None, environ_prefix='DJANGO', **kwargs):
    return _value('str', default) if environ else default


def BooleanValue(default=None, environ=True, **kwargs):
    return _value('bool', default) if environ else default


def IntegerValue(default=None, environ=True, **kwargs):
    return _value('int', default) if environ else default


def ListValue(default=None, environ=True, **kwargs):
    usual = default if isinstance(default, (list, tuple)) else []
    return [one for one in [*usual, o.unknown('str')] if o.unknown('bool')] if environ else usual


def DictValue(default=None, environ=True, **kwargs):
    return _value(None, default) if environ else default


TupleValue = SingleNestedTupleValue = SingleNestedListValue = SetValue = ListValue
EmailValue = URLValue = IPValue = RegexValue = PathValue = Value
PositiveIntegerValue = FloatValue = DecimalValue = IntegerValue


def SecretValue(*args, **kwargs):
    return o.unknown('str')


def DatabaseURLValue(*args, **kwargs):
    return {'default': {'ENGINE': 'django.db.backends.postgresql'}}


def CacheURLValue(*args, **kwargs):
    return {'default': {'BACKEND': o.unknown('str')}}


def EmailURLValue(*args, **kwargs):
    return {}


SearchURLValue = EmailURLValue
