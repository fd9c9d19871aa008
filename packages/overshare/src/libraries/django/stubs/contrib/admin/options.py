import overshare as o

HORIZONTAL, VERTICAL = 1, 2
IS_POPUP_VAR = '_popup'
TO_FIELD_VAR = '_to_field'


class IncorrectLookupParameters(Exception):
    pass


class BaseModelAdmin:
    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of the administration')


class ModelAdmin(BaseModelAdmin):
    pass


class InlineModelAdmin(BaseModelAdmin):
    pass


class StackedInline(InlineModelAdmin):
    pass


class TabularInline(InlineModelAdmin):
    pass
