from django.core.exceptions import ValidationError
from django.forms.fields import *
from django.forms.forms import BaseForm, DeclarativeFieldsMetaclass, Form
from django.forms.formsets import BaseFormSet, all_valid, formset_factory
from django.forms.models import *
from django.forms.widgets import *
from django.forms.boundfield import BoundField
