from rest_framework.response import Response
from rest_framework.views import exception_handler


def handle(error, context):
    response = exception_handler(error, context)
    if response is None:
        return Response({"error": str(error), "view": type(context["view"]).__name__}, status=500)
    response.data = {"code": response.status_code, "problem": response.data}
    return response
