"""Validators decide only whether input is taken; what leaves does not depend on them."""


class _Validator:
    requires_context = True
    message = ''

    def __init__(self, *args, queryset=None, fields=None, message=None, **kwargs):
        self.queryset = queryset
        self.fields = fields

    def __call__(self, *args):
        pass


class UniqueValidator(_Validator): pass
class UniqueTogetherValidator(_Validator): pass
class ProhibitSurrogateCharactersValidator(_Validator): pass
class BaseUniqueForValidator(_Validator): pass
class UniqueForDateValidator(BaseUniqueForValidator): pass
class UniqueForMonthValidator(BaseUniqueForValidator): pass
class UniqueForYearValidator(BaseUniqueForValidator): pass


def qs_exists(queryset):
    return queryset.exists()


def qs_filter(queryset, **kwargs):
    return queryset.filter(**kwargs)
