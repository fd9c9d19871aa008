import overshare as o
from django.template import Template


def get_template(template_name, using=None):
    return Template('')


def select_template(template_name_list, using=None):
    return Template('')


def render_to_string(template_name, context=None, request=None, using=None):
    return o.text('html', template_name)
