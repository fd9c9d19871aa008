"""A set of filters over one model. What it finds is what it was given, less what the caller does not want."""
import overshare as o
from django_filters.filters import Filter

FILTER_FOR_DBFIELD_DEFAULTS = {}


class BaseFilterSet:
    _meta = None
    FILTER_DEFAULTS = FILTER_FOR_DBFIELD_DEFAULTS
    base_filters = {}
    declared_filters = {}

    def __init__(self, data=None, queryset=None, *, request=None, prefix=None):
        if queryset is None:
            queryset = self.Meta.model.objects.all()
        self.is_bound = data is not None
        self.data = data or {}
        self.queryset = queryset
        self.request = request
        self.form_prefix = prefix
        self.filters = {}
        self.errors = {}

    def is_valid(self):
        return True

    @property
    def form(self):
        return o.opaque('the form of a filter set')

    @property
    def qs(self):
        meta = getattr(type(self), 'Meta', None)
        if o.surely(getattr(meta, 'fields', None) == '__all__'):
            o.effect('chooses-filter', "fields = '__all__'", o.incoming('query', '*', 'str'), weakness='any-column', owner=meta, attribute='fields')
        found = self.filter_queryset(self.queryset.all())
        # what the project's own code made of the list, unless nothing is known of it
        return self.queryset if o.is_unknown(found) else found

    def filter_queryset(self, queryset):
        return queryset

    @classmethod
    def get_filters(cls):
        return {}

    @classmethod
    def get_fields(cls):
        return {}

    @classmethod
    def filter_for_lookup(cls, field, lookup_type):
        return (Filter, {})

    @classmethod
    def filter_for_field(cls, field, field_name, lookup_expr=None):
        return Filter(field_name)


class FilterSet(BaseFilterSet):
    pass


class FilterSetMetaclass(type):
    pass


class FilterSetOptions:
    pass


def filterset_factory(model, filterset=FilterSet, fields=None):
    class Made(filterset):
        pass
    Made.Meta = type('Meta', (), {'model': model, 'fields': fields})
    return Made
