from django.template import Context, RequestContext


def make_context(context, request=None, **kwargs):
    return Context(context)
