"""The administration: for staff only, so its pages are no endpoints of the API."""
from django.contrib.admin.decorators import action, display, register
from django.contrib.admin.filters import AllValuesFieldListFilter, BooleanFieldListFilter, ChoicesFieldListFilter, DateFieldListFilter, EmptyFieldListFilter, FieldListFilter, ListFilter, RelatedFieldListFilter, RelatedOnlyFieldListFilter, SimpleListFilter
from django.contrib.admin.options import HORIZONTAL, VERTICAL, ModelAdmin, StackedInline, TabularInline
from django.contrib.admin.sites import AdminSite, site


class ShowFacets:
    NEVER = 'NEVER'
    ALLOW = 'ALLOW'
    ALWAYS = 'ALWAYS'


def autodiscover():
    pass
