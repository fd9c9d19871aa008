from django.utils.translation import *
