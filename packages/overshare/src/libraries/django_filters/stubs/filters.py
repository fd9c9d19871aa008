"""Filters by the caller's wish. None of them limits whose objects are found; a method of the project may."""
import overshare as o

EMPTY_VALUES = ([], (), {}, '', None)


class Filter:
    field_class = None
    creation_counter = 0

    def __init__(self, field_name=None, lookup_expr=None, *, label=None, method=None, distinct=False, exclude=False, **kwargs):
        self.field_name = field_name
        self.lookup_expr = lookup_expr or 'exact'
        self.method = method
        self.exclude = exclude
        self.distinct = distinct
        self.extra = kwargs
        self.parent = None
        self.model = None

    @property
    def field(self):
        return o.opaque('the form field of a filter')

    @property
    def label(self):
        return o.unknown('str')

    def get_method(self, qs):
        return qs.filter

    def filter(self, qs, value):
        return qs


class AllValuesFilter(Filter):
    pass


class AllValuesMultipleFilter(Filter):
    pass


class BaseCSVFilter(Filter):
    base_field_class = None


class BaseInFilter(BaseCSVFilter):
    pass


class BaseRangeFilter(BaseCSVFilter):
    pass


class BooleanFilter(Filter):
    pass


class CharFilter(Filter):
    pass


class ChoiceFilter(Filter):
    pass


class DateFilter(Filter):
    pass


class DateFromToRangeFilter(Filter):
    pass


class DateRangeFilter(Filter):
    pass


class DateTimeFilter(Filter):
    pass


class DateTimeFromToRangeFilter(Filter):
    pass


class DurationFilter(Filter):
    pass


class IsoDateTimeFilter(Filter):
    pass


class IsoDateTimeFromToRangeFilter(Filter):
    pass


class LookupChoiceFilter(Filter):
    pass


class ModelChoiceFilter(Filter):
    pass


class ModelMultipleChoiceFilter(Filter):
    pass


class MultipleChoiceFilter(Filter):
    pass


class NumberFilter(Filter):
    pass


class NumericRangeFilter(Filter):
    pass


class OrderingFilter(Filter):
    def get_ordering_value(self, param):
        return param


class RangeFilter(Filter):
    pass


class TimeFilter(Filter):
    pass


class TimeRangeFilter(Filter):
    pass


class TypedChoiceFilter(Filter):
    pass


class TypedMultipleChoiceFilter(Filter):
    pass


class UUIDFilter(Filter):
    pass


class FilterMethod:
    pass
