from django.contrib.messages import *
