"""How data is written. JSON is what a program asks for; the page for browsers shows the same and forms beside it."""
import overshare as o
from rest_framework.utils import encoders


def zero_as_none(value):
    return None if value == 0 else value


class BaseRenderer:
    media_type = None
    format = None
    charset = 'utf-8'
    render_style = 'text'

    def render(self, data, accepted_media_type=None, renderer_context=None):
        raise NotImplementedError('Renderer class requires .render() to be implemented')


class JSONRenderer(BaseRenderer):
    media_type = 'application/json'
    format = 'json'
    encoder_class = encoders.JSONEncoder
    ensure_ascii = False
    compact = True
    strict = True
    charset = None

    def get_indent(self, accepted_media_type, renderer_context):
        return None

    def render(self, data, accepted_media_type=None, renderer_context=None):
        if o.is_none(data):
            return b''
        return o.encode(data, sink='Response', types=WRITTEN, default=self.encoder_class().default, leaks_if='a serializer writes it, or an encoder that can')


WRITTEN = ['datetime', 'date', 'time', 'timedelta', 'Decimal', 'UUID', 'bytes', 'set', 'generator', 'dict_keys', 'dict_values', 'dict_items']


class _Page(BaseRenderer):
    media_type = 'text/html'
    format = 'html'
    charset = 'utf-8'

    def render(self, data, accepted_media_type=None, renderer_context=None):
        return o.text('html', data)


class TemplateHTMLRenderer(_Page):
    template_name = None
    exception_template_names = ['%(status_code)s.html', 'api_exception.html']

    def get_template_names(self, response, view):
        return [self.template_name]

    def get_template_context(self, data, renderer_context):
        return data


class StaticHTMLRenderer(TemplateHTMLRenderer):
    pass


class HTMLFormRenderer(_Page):
    format = 'form'
    template_pack = 'rest_framework/vertical/'


class BrowsableAPIRenderer(_Page):
    format = 'api'
    template = 'rest_framework/api.html'
    filter_template = 'rest_framework/filters/base.html'
    code_style = 'emacs'
    form_renderer_class = HTMLFormRenderer

    def get_default_renderer(self, view):
        return JSONRenderer()

    def get_context(self, data, accepted_media_type, renderer_context):
        return {}

    def show_form_for_method(self, view, method, request, obj):
        return o.unknown('bool')

    def get_rendered_html_form(self, data, view, method, request):
        return o.unknown('str')

    def get_raw_data_form(self, data, view, method, request):
        return o.unknown('str')

    def get_filter_form(self, data, view, request):
        return o.unknown('str')


class AdminRenderer(BrowsableAPIRenderer):
    format = 'admin'


class DocumentationRenderer(_Page):
    format = 'html'


SchemaJSRenderer = DocumentationRenderer


class MultiPartRenderer(BaseRenderer):
    media_type = 'multipart/form-data; boundary=BoUnDaRyStRiNg'
    format = 'multipart'

    def render(self, data, accepted_media_type=None, renderer_context=None):
        return o.text('text', data)


class _Schema(BaseRenderer):
    media_type = 'application/vnd.oai.openapi'
    format = 'openapi'

    def __init__(self, *args, **kwargs):
        pass

    def render(self, data, media_type=None, renderer_context=None):
        return o.text('text', 'schema')


class OpenAPIRenderer(_Schema):
    pass


class JSONOpenAPIRenderer(_Schema):
    pass


class CoreJSONRenderer(_Schema):
    pass


class CoreAPIOpenAPIRenderer(_Schema):
    pass


class CoreAPIJSONOpenAPIRenderer(_Schema):
    pass


def rendered_as(renderers):
    """What a program gets: JSON where any of them writes it, else what the first of them makes."""
    for renderer in renderers:
        if isinstance(renderer, JSONRenderer):
            return renderer
    return renderers[0] if renderers else JSONRenderer()
