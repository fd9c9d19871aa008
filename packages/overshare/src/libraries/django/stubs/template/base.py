import overshare as o
from django.template import Context, Node, NodeList, Origin, Template, TemplateSyntaxError, Variable, VariableDoesNotExist


def __getattr__(name):
    return o.opaque('django.template.base.' + name)
