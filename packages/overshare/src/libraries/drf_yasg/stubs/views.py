import overshare as o
from rest_framework.renderers import JSONOpenAPIRenderer, TemplateHTMLRenderer
from rest_framework.response import Response
from rest_framework.views import APIView


def get_schema_view(info=None, url=None, patterns=None, urlconf=None, public=False, validators=None, generator_class=None, authentication_classes=None, permission_classes=None):
    """A class with views of the description and of the pages that show it."""
    class SchemaView(APIView):
        _page = False

        def get(self, request, version='', format=None):
            return Response(o.opaque('the description of the API'))

        @classmethod
        def without_ui(cls, cache_timeout=0, cache_kwargs=None):
            return cls.as_view(renderer_classes=[JSONOpenAPIRenderer])

        @classmethod
        def with_ui(cls, renderer='swagger', cache_timeout=0, cache_kwargs=None):
            return cls.as_view(renderer_classes=[TemplateHTMLRenderer])

    if permission_classes is not None:
        SchemaView.permission_classes = permission_classes
    if authentication_classes is not None:
        SchemaView.authentication_classes = authentication_classes
    return SchemaView
