"""Lists by date: the objects of a span."""
import overshare as o
from django.views.generic.base import View
from django.views.generic.detail import BaseDetailView, SingleObjectTemplateResponseMixin
from django.views.generic.list import MultipleObjectMixin, MultipleObjectTemplateResponseMixin


class YearMixin:
    year_format = '%Y'
    year = None

    def get_year(self):
        return self.year or self.kwargs.get('year') or self.request.GET.get('year')


class MonthMixin:
    month_format = '%b'
    month = None

    def get_month(self):
        return self.month or self.kwargs.get('month') or self.request.GET.get('month')


class DayMixin:
    day_format = '%d'
    day = None

    def get_day(self):
        return self.day or self.kwargs.get('day') or self.request.GET.get('day')


class WeekMixin:
    week_format = '%U'
    week = None

    def get_week(self):
        return self.week or self.kwargs.get('week') or self.request.GET.get('week')


class DateMixin:
    date_field = None
    allow_future = False

    def get_date_field(self):
        return self.date_field

    def get_allow_future(self):
        return self.allow_future


class BaseDateListView(MultipleObjectMixin, DateMixin, View):
    date_list_period = 'year'

    def get(self, request, *args, **kwargs):
        self.date_list, self.object_list, extra_context = self.get_dated_items()
        context = self.get_context_data(object_list=self.object_list, date_list=self.date_list, **extra_context)
        return self.render_to_response(context)

    def get_dated_items(self):
        return ([o.unknown('date')], self.get_dated_queryset(), {})

    def get_dated_queryset(self, **lookup):
        return self.get_queryset().filter(**lookup)


class _DateListView(MultipleObjectTemplateResponseMixin, YearMixin, MonthMixin, DayMixin, WeekMixin, BaseDateListView):
    make_object_list = False

    def get_make_object_list(self):
        return self.make_object_list


class BaseArchiveIndexView(BaseDateListView):
    pass


class ArchiveIndexView(_DateListView):
    pass


class YearArchiveView(_DateListView):
    pass


class MonthArchiveView(_DateListView):
    pass


class WeekArchiveView(_DateListView):
    pass


class DayArchiveView(_DateListView):
    pass


class TodayArchiveView(_DateListView):
    pass


class DateDetailView(SingleObjectTemplateResponseMixin, YearMixin, MonthMixin, DayMixin, DateMixin, BaseDetailView):
    pass
