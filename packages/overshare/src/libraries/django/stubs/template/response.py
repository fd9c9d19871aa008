import overshare as o
from django.http import HttpResponse


class ContentNotRenderedError(Exception):
    pass


class SimpleTemplateResponse(HttpResponse):
    """A page; what the template shows of its context is not followed."""

    def __init__(self, template, context=None, content_type=None, status=None, charset=None, using=None, headers=None):
        super().__init__(o.text('html', str(template)), content_type, status)
        self.template_name = template
        self.context_data = context
        self.is_rendered = True

    def render(self):
        return self

    def resolve_context(self, context):
        return context

    @property
    def rendered_content(self):
        return self.response


class TemplateResponse(SimpleTemplateResponse):
    def __init__(self, request, template, context=None, content_type=None, status=None, charset=None, using=None, headers=None):
        super().__init__(template, context, content_type, status)
        self._request = request
