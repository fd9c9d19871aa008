from django.template import Library
