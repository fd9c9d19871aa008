import datetime
import decimal

from django.http import HttpResponse, JsonResponse
from rest_framework.decorators import api_view
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


@api_view(["GET"])
def a_queryset(request):
    return Response(Order.objects.all())


@api_view(["GET"])
def an_instance(request):
    return Response(Order.objects.first())


@api_view(["GET"])
def inside(request):
    return Response({"order": Order.objects.first()})


@api_view(["GET"])
def a_serializer(request):
    return Response(OrderSerializer(Order.objects.first()))


@api_view(["GET"])
def data(request):
    return Response({"order": OrderSerializer(Order.objects.first()).data})


@api_view(["GET"])
def values(request):
    return Response(Order.objects.values())


@api_view(["GET"])
def values_list(request):
    return Response(Order.objects.values_list("title", flat=True))


@api_view(["GET"])
def some_values(request):
    return Response({"orders": Order.objects.values("id", "owner__email")})


@api_view(["GET"])
def types(request):
    return Response({"set": {1}, "date": datetime.date(2024, 2, 29), "decimal": decimal.Decimal("1.5"), "bytes": b"x"})


@api_view(["GET"])
def text(request):
    return Response(Order.objects.first().title)


@api_view(["GET"])
def nothing(request):
    return Response(status=204)


@api_view(["GET"])
def json_response(request):
    return JsonResponse({"title": Order.objects.first().title})


@api_view(["GET"])
def http_response(request):
    return HttpResponse(Order.objects.first().title, content_type="text/plain")


@api_view(["GET"])
def a_dict(request):
    return {"title": Order.objects.first().title}
