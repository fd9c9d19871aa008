from django.template import Engine
