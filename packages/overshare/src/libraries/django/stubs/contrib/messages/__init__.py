"""Notices for the next page."""
from django.contrib.messages.constants import *
from django.contrib.messages import constants


class MessageFailure(Exception):
    pass


def add_message(request, level, message, extra_tags='', fail_silently=False):
    pass


def _add(request, message, extra_tags='', fail_silently=False):
    pass


debug = info = success = warning = error = _add


def get_messages(request):
    return []


def get_level(request):
    return 20


def set_level(request, level):
    return True
