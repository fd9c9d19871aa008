from django.http import JsonResponse
from rest_framework.decorators import api_view, throttle_classes
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle, ScopedRateThrottle, UserRateThrottle
from rest_framework.views import APIView


class Base(APIView):
    def get(self, request):
        return Response({"ok": True})


class Default(Base):
    pass


class User(Base):
    throttle_classes = [UserRateThrottle]


class Anon(Base):
    throttle_classes = [AnonRateThrottle]


class Scoped(Base):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "reports"


class ScopedWithout(Base):
    throttle_classes = [ScopedRateThrottle]


class TwoADay(UserRateThrottle):
    rate = "2/day"


class OwnRate(Base):
    throttle_classes = [TwoADay]


class Burst(UserRateThrottle):
    scope = "burst"


class OwnScope(Base):
    throttle_classes = [Burst]


class Emptied(Base):
    throttle_classes = []


class Method(Base):
    def get_throttles(self):
        return [TwoADay()]


@api_view(["GET"])
@throttle_classes([TwoADay])
def function(request):
    return Response({"ok": True})


@throttle_classes([TwoADay])
def plain(request):
    return JsonResponse({"ok": True})
