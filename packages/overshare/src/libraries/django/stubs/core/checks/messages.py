from django.core.checks import *
