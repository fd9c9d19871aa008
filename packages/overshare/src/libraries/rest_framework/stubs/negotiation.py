from rest_framework.renderers import rendered_as


class BaseContentNegotiation:
    def select_parser(self, request, parsers):
        return parsers[0] if parsers else None

    def select_renderer(self, request, renderers, format_suffix=None):
        renderer = rendered_as(renderers)
        return (renderer, renderer.media_type)


class DefaultContentNegotiation(BaseContentNegotiation):
    def filter_renderers(self, renderers, format):
        return renderers

    def get_accept_list(self, request):
        return ['*/*']
