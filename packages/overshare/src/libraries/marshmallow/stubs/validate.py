"""Validators decide only whether input is taken; what leaves does not depend on them."""


class Validator:
    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, value):
        return value


class And(Validator): pass
class URL(Validator): pass
class Email(Validator): pass
class Range(Validator): pass
class Length(Validator): pass
class Equal(Validator): pass
class Regexp(Validator): pass
class Predicate(Validator): pass
class NoneOf(Validator): pass
class OneOf(Validator): pass
class ContainsOnly(Validator): pass
class ContainsNoneOf(Validator): pass
