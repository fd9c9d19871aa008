import overshare as o


class ListFilter:
    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of the administration')


class SimpleListFilter(ListFilter):
    pass


class FieldListFilter(ListFilter):
    @classmethod
    def register(cls, *args, **kwargs):
        pass


AllValuesFieldListFilter = BooleanFieldListFilter = ChoicesFieldListFilter = DateFieldListFilter = EmptyFieldListFilter = RelatedFieldListFilter = RelatedOnlyFieldListFilter = FieldListFilter
