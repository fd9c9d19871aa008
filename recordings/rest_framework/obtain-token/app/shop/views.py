from rest_framework.authtoken.views import ObtainAuthToken
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle


class ThrottledToken(ObtainAuthToken):
    throttle_classes = [AnonRateThrottle]


@api_view(["GET"])
def health(request):
    return Response({"ok": True})
