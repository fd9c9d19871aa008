import overshare as o
from rest_framework.response import Response
from rest_framework.views import APIView


class SchemaView(APIView):
    schema = None
    schema_generator = None
    public = False

    def get(self, request, *args, **kwargs):
        return Response(o.opaque('the description of the API'))
