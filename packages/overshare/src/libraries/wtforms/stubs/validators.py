"""Validators decide only whether input is taken."""


class ValidationError(ValueError):
    pass


class StopValidation(Exception):
    pass


class _Validator:
    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, form, field):
        pass


class DataRequired(_Validator): pass
class InputRequired(_Validator): pass
class Optional(_Validator): pass
class Length(_Validator): pass
class NumberRange(_Validator): pass
class EqualTo(_Validator): pass
class Email(_Validator): pass
class Regexp(_Validator): pass
class URL(_Validator): pass
class UUID(_Validator): pass
class IPAddress(_Validator): pass
class MacAddress(_Validator): pass
class AnyOf(_Validator): pass
class NoneOf(_Validator): pass
class ReadOnly(_Validator): pass
class Disabled(_Validator): pass


Required = DataRequired
required = data_required = DataRequired
input_required = InputRequired
optional = Optional
length = Length
number_range = NumberRange
equal_to = EqualTo
email = Email
regexp = Regexp
url = URL
any_of = AnyOf
none_of = NoneOf
