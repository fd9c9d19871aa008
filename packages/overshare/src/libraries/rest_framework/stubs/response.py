"""What a view answers with: data, which a renderer writes when the view is done."""
import overshare as o
from django.http import HttpResponse
from rest_framework.serializers import Serializer


class Response(HttpResponse):
    accepted_renderer = None
    accepted_media_type = None
    renderer_context = {}

    def __init__(self, data=None, status=None, template_name=None, headers=None, exception=False, content_type=None):
        super().__init__('', status=status, content_type='application/json')
        if isinstance(data, Serializer):
            raise AssertionError('You passed a Serializer instance as data, but probably meant to pass serialized `.data` or `.error`. representation.')
        self.data = data
        self.template_name = template_name
        self.exception = exception
        self._rendered = False
        if headers:
            for name, value in headers.items():
                self[name] = value

    @property
    def status_text(self):
        return o.unknown('str')

    @property
    def is_rendered(self):
        return self._rendered

    @property
    def rendered_content(self):
        renderer = self.accepted_renderer
        if renderer is None:
            from rest_framework.renderers import JSONRenderer
            renderer = JSONRenderer()
        return renderer.render(self.data, self.accepted_media_type, self.renderer_context)

    def render(self):
        if not self._rendered:
            self._rendered = True
            self.response = None if o.is_none(self.data) else self.rendered_content
            self.mimetype = getattr(self.accepted_renderer, 'media_type', None) or 'application/json'
        return self

    def add_post_render_callback(self, callback):
        callback(self)

    def close(self):
        pass
