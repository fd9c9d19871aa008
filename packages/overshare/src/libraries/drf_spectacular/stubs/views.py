"""The description of the API and the pages that show it: open to all unless the settings say otherwise."""
import overshare as o
from drf_spectacular.settings import spectacular_settings
from rest_framework.renderers import JSONOpenAPIRenderer, OpenAPIRenderer, TemplateHTMLRenderer
from rest_framework.response import Response
from rest_framework.settings import Setting, api_settings
from rest_framework.views import APIView


class _Served(APIView):
    permission_classes = Setting('SERVE_PERMISSIONS', spectacular_settings)

    def get_authenticators(self):
        said = spectacular_settings.SERVE_AUTHENTICATION
        return super().get_authenticators() if said is None else [one() for one in said]


class SpectacularAPIView(_Served):
    renderer_classes = [OpenAPIRenderer, JSONOpenAPIRenderer]
    serve_public = True
    urlconf = None
    api_version = None
    custom_settings = None
    patterns = None
    generator_class = None

    def get(self, request, *args, **kwargs):
        return self._get_schema_response(request)

    def _get_schema_response(self, request):
        return Response(o.opaque('the description of the API'))


class SpectacularYAMLAPIView(SpectacularAPIView):
    renderer_classes = [OpenAPIRenderer]


class SpectacularJSONAPIView(SpectacularAPIView):
    renderer_classes = [JSONOpenAPIRenderer]


class SpectacularSwaggerView(_Served):
    renderer_classes = [TemplateHTMLRenderer]
    url_name = 'schema'
    url = None
    title = ''
    template_name = 'drf_spectacular/swagger_ui.html'

    def get(self, request, *args, **kwargs):
        return Response({'title': self.title}, template_name=self.template_name)


class SpectacularSwaggerSplitView(SpectacularSwaggerView):
    pass


class SpectacularSwaggerOauthRedirectView(SpectacularSwaggerView):
    pass


class SpectacularRedocView(SpectacularSwaggerView):
    template_name = 'drf_spectacular/redoc.html'
