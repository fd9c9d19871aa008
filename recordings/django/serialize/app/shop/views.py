import json

from django.contrib.auth.models import User
from django.core import serializers
from django.http import HttpResponse, JsonResponse

from shop.models import Customer


def everything(request):
    return HttpResponse(serializers.serialize("json", Customer.objects.all()), content_type="application/json")


def some_fields(request):
    data = serializers.serialize("json", Customer.objects.all(), fields=("name", "tags"))
    return HttpResponse(data, content_type="application/json")


def user(request, pk):
    return HttpResponse(serializers.serialize("json", User.objects.filter(pk=pk)), content_type="application/json")


def twice(request):
    data = serializers.serialize("json", Customer.objects.all())
    return JsonResponse(json.loads(data), safe=False)


def python(request):
    return JsonResponse({"customers": serializers.serialize("python", Customer.objects.all(), fields=["email"])})


def xml(request):
    return HttpResponse(serializers.serialize("xml", Customer.objects.all()), content_type="application/xml")
