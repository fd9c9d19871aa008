from django_filters.filters import *
