from django.contrib.admin.views.decorators import *
