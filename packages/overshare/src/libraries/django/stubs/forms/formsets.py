"""Several forms at once: one stands for all."""
import overshare as o
from django.forms.utils import ErrorList

TOTAL_FORM_COUNT = 'TOTAL_FORMS'
INITIAL_FORM_COUNT = 'INITIAL_FORMS'
MIN_NUM_FORM_COUNT = 'MIN_NUM_FORMS'
MAX_NUM_FORM_COUNT = 'MAX_NUM_FORMS'
DELETION_FIELD_NAME = 'DELETE'
ORDERING_FIELD_NAME = 'ORDER'


class BaseFormSet:
    form = None
    extra = 1
    can_delete = False
    can_order = False

    def __init__(self, data=None, files=None, auto_id='id_%s', prefix=None, initial=None, error_class=ErrorList, form_kwargs=None, error_messages=None, **kwargs):
        self.data = data
        self.files = files
        self.is_bound = data is not None or files is not None
        self.initial = initial
        self.prefix = prefix
        self.form_kwargs = form_kwargs or {}

    def _construct_form(self, i, **kwargs):
        return self.form(self.data, self.files, prefix=self.prefix, **self.form_kwargs)

    @property
    def forms(self):
        return [self._construct_form(0)]

    initial_forms = extra_forms = deleted_forms = ordered_forms = forms

    @property
    def cleaned_data(self):
        found = []
        for form in self.forms:
            form.full_clean()
            found.append(form.cleaned_data)
        return found

    @property
    def empty_form(self):
        return self.form(**self.form_kwargs)

    @property
    def management_form(self):
        return o.opaque('how many forms there are')

    def __iter__(self):
        return iter(self.forms)

    def __getitem__(self, index):
        return self.forms[0]

    def __len__(self):
        return o.unknown('int')

    def is_valid(self):
        for form in self.forms:
            form.is_valid()
        self.clean()
        return o.unknown('bool')

    def full_clean(self):
        pass

    clean = full_clean

    def add_fields(self, form, index):
        pass

    @property
    def errors(self):
        return []

    def non_form_errors(self):
        return []

    def total_error_count(self):
        return o.unknown('int')

    total_form_count = initial_form_count = total_error_count

    def has_changed(self):
        return o.unknown('bool')

    def get_form_kwargs(self, index):
        return dict(self.form_kwargs)

    def __getattr__(self, name):
        return o.opaque('a part of a set of forms')


def formset_factory(form, formset=BaseFormSet, extra=1, can_order=False, can_delete=False, max_num=None, **options):
    made_of = form

    class FormSet(formset):
        form = made_of
    return FormSet


def all_valid(formsets):
    for formset in formsets:
        formset.is_valid()
    return o.unknown('bool')
